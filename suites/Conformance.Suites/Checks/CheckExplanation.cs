namespace Conformance.Suites.Checks;

/// <summary>What a person wants to know of a check whose failure is before them.</summary>
public sealed record CheckExplanation
{
    /// <summary>What is promised, and by what.</summary>
    public required string Promise { get; init; }

    /// <summary>The clause of the standard that says so, or null where the contract alone does.</summary>
    public string? Clause { get; init; }

    /// <summary>What is usually behind a failure, or null.</summary>
    public string? Cause { get; init; }

    /// <summary>A short example of a failure, or null.</summary>
    public string? Example { get; init; }

    /// <summary>The category of Web Fuzzing Commons that a failure falls into, or null.</summary>
    public WebFuzzingFault? Fault { get; init; }

    /// <summary>The check of Schemathesis that asks the same, or null.</summary>
    public string? Schemathesis { get; init; }
}
