namespace Conformance.Suites.Configuration;

/// <summary>A failure that is accepted until a date. Written by hand, with its reason.</summary>
public sealed record Waiver
{
    /// <summary>The failure's fingerprint, or null where <see cref="Check"/> says which.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The check's id, or null where <see cref="Fingerprint"/> says which.</summary>
    public string? Check { get; init; }

    /// <summary>The operations it speaks of.</summary>
    public OperationFilter Match { get; init; } = OperationFilter.Any;

    /// <summary>Why the failure is accepted.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The last day on which it is accepted, in UTC.</summary>
    public DateOnly Until { get; init; }

    /// <summary>Where it stands.</summary>
    public Place Place { get; init; }

    /// <summary>True if it speaks of this failure, whatever the day.</summary>
    /// <param name="operation">The operation that failed.</param>
    /// <param name="failure">The failure.</param>
    public bool Covers(Operation operation, Failure failure) =>
        (Check is null || Check == failure.Check)
        && (Fingerprint is null || Fingerprint == Model.Fingerprint.Of(failure, operation.Key))
        && Match.Matches(operation);
}
