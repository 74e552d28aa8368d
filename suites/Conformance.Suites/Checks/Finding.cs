namespace Conformance.Suites.Checks;

/// <summary>What a check found wrong, before the check's id and the document's lines are put beside it.</summary>
public sealed record Finding
{
    /// <summary>How much it weighs; an error unless said otherwise.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>One line: what is wrong.</summary>
    public required string Title { get; init; }

    /// <summary>What was promised.</summary>
    public required string Expected { get; init; }

    /// <summary>What came instead.</summary>
    public required string Actual { get; init; }

    /// <summary>Where it is promised, or null where HTTP or the profile promises it.</summary>
    public Place? Promise { get; init; }

    /// <summary>JSON Pointer into the answer's body, <c>header:Name</c>, <c>status</c>, or null.</summary>
    public string? Instance { get; init; }

    /// <summary>The schema keyword that is broken, or null.</summary>
    public string? Keyword { get; init; }

    /// <summary>The id of the case that shows it best, where it is a scenario's; null for its last.</summary>
    public string? Case { get; init; }

    /// <summary>What makes two findings one: no index, no id, no time.</summary>
    public required string Cause { get; init; }

    /// <summary>The failure of a check.</summary>
    public Failure ToFailure(string check, Contract contract) => new()
    {
        Check = check,
        Severity = Severity,
        Title = Title,
        Expected = Expected,
        Actual = Actual,
        Promise = Promise,
        Instance = Instance,
        Keyword = Keyword,
        Case = Case,
        Excerpt = Promise is { } place ? Excerpts.Around(contract, place) : [],
        ExcerptLine = Promise is { } promise ? Excerpts.FirstLine(promise) : 0,
        Cause = Cause,
    };
}
