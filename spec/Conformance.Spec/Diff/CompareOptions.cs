namespace Conformance.Spec.Diff;

/// <summary>How two contracts are compared.</summary>
public sealed record CompareOptions
{
    /// <summary>The day that dates of sunset are held against.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Days of notice that a deprecated part of a stable operation must give; 0, the default, demands no date of sunset.</summary>
    public int StableNoticeDays { get; init; }

    /// <summary>Days of notice that a deprecated part of a beta operation must give; 0, the default, demands no date of sunset.</summary>
    public int BetaNoticeDays { get; init; }
}
