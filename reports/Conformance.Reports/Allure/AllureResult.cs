namespace Conformance.Reports.Allure;

/// <summary>One test in Allure's result format (<c>UUID-result.json</c>, read by Allure 2 and 3).</summary>
public sealed record AllureResult
{
    /// <summary>Names this result among all of a folder; a result of the same test in another run has another one.</summary>
    public required string Uuid { get; init; }

    /// <summary>Names the test in every run: Allure's trend and retries go by it.</summary>
    public required string HistoryId { get; init; }

    /// <summary>Names the test whatever its parameters; here the same as <see cref="HistoryId"/>.</summary>
    public required string TestCaseId { get; init; }

    /// <summary>The test's name with what it belongs to.</summary>
    public required string FullName { get; init; }

    /// <summary>The test's name as a list shows it.</summary>
    public required string Name { get; init; }

    /// <summary>How it ended.</summary>
    public required AllureStatus Status { get; init; }

    /// <summary>Why it ended so, or null where it passed and there is nothing to say.</summary>
    public AllureStatusDetails? StatusDetails { get; init; }

    /// <summary>Always <c>finished</c>: results are written at the end.</summary>
    public string Stage { get; init; } = "finished";

    /// <summary>When it began, in milliseconds since 1970 (UTC).</summary>
    public required long Start { get; init; }

    /// <summary>When it ended, in milliseconds since 1970 (UTC).</summary>
    public required long Stop { get; init; }

    /// <summary>Suites, behaviours, severity, tags.</summary>
    public IReadOnlyList<AllureLabel> Labels { get; init; } = [];

    /// <summary>Where to read on.</summary>
    public IReadOnlyList<AllureLink> Links { get; init; } = [];

    /// <summary>What it was run with.</summary>
    public IReadOnlyList<AllureParameter> Parameters { get; init; } = [];

    /// <summary>The cases.</summary>
    public IReadOnlyList<AllureStep> Steps { get; init; } = [];
}
