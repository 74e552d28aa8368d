namespace Conformance.Model;

/// <summary>A broken promise, told so that a reader needs nothing else.</summary>
public sealed record Failure
{
    /// <summary>The check's id.</summary>
    public required string Check { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init; }

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

    /// <summary>The category of Web Fuzzing Commons that it falls into, for example <c>F101</c>, or null where none fits.</summary>
    public string? Fault { get; init; }

    /// <summary>The id of the case that shows it best, where it is a scenario's; null for its last, and where it is a case's own.</summary>
    public string? Case { get; init; }

    /// <summary>At most 15 lines of the document around the promise; empty where there is none.</summary>
    public IReadOnlyList<string> Excerpt { get; init; } = [];

    /// <summary>One-based line of the document that the excerpt begins at, or 0 where it is not known.</summary>
    public int ExcerptLine { get; init; }

    /// <summary>
    /// What makes two failures one cause: array indexes and ids in <see cref="Instance"/> do not count.
    /// Equal causes of one operation have one fingerprint.
    /// </summary>
    public required string Cause { get; init; }
}
