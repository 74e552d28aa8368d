namespace Conformance.Model;

/// <summary>How a run ended.</summary>
public enum RunEnd
{
    /// <summary>Everything planned was done.</summary>
    Complete,

    /// <summary>The budget ended it.</summary>
    Budget,

    /// <summary>The user ended it.</summary>
    Cancelled,

    /// <summary>The target died or could not be reached.</summary>
    TargetLost,
}
