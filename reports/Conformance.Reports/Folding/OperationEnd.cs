namespace Conformance.Reports.Folding;

/// <summary>How an operation ends; each ends in exactly one of these.</summary>
public enum OperationEnd
{
    /// <summary>An answer was judged.</summary>
    Tested,

    /// <summary>No answer was judged, for a reason that was foreseen.</summary>
    Skipped,

    /// <summary>No answer came.</summary>
    Broken,
}
