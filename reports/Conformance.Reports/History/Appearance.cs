namespace Conformance.Reports.History;

/// <summary>How a failure stands to the runs before.</summary>
public enum Appearance
{
    /// <summary>No run before is known, or none that could have shown it.</summary>
    Unknown,

    /// <summary>No run before had it.</summary>
    New,

    /// <summary>A run before had it, the last one that could show it did not.</summary>
    Back,

    /// <summary>The last run that could show it had it.</summary>
    Known,
}
