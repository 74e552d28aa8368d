namespace Conformance.Suites.Running.Driving;

/// <summary>Who goes side by side with whom.</summary>
internal enum Party
{
    /// <summary>Reads lists as a whole: side by side with its like.</summary>
    Readers,

    /// <summary>Writes: side by side with its like.</summary>
    Writers,

    /// <summary>Does both, and goes alone.</summary>
    Alone,
}
