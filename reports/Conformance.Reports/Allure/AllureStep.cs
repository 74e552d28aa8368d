namespace Conformance.Reports.Allure;

/// <summary>A step of a test: a case, or a finding in it.</summary>
/// <param name="Name">What was tried.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Start">When it began, in milliseconds since 1970 (UTC).</param>
/// <param name="Stop">When it ended, in milliseconds since 1970 (UTC).</param>
public sealed record AllureStep(string Name, AllureStatus Status, long Start, long Stop)
{
    /// <summary>Always <c>finished</c>.</summary>
    public string Stage { get; init; } = "finished";

    /// <summary>What goes with it in short; null for nothing, since steps are many.</summary>
    public IReadOnlyList<AllureParameter>? Parameters { get; init; }

    /// <summary>Files that belong to it, or null.</summary>
    public IReadOnlyList<AllureAttachment>? Attachments { get; init; }

    /// <summary>Steps within it, or null.</summary>
    public IReadOnlyList<AllureStep>? Steps { get; init; }
}
