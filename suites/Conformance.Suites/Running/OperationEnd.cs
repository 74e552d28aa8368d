namespace Conformance.Suites.Running;

/// <summary>How an operation may end.</summary>
public enum OperationEnd
{
    /// <summary>An answer was judged.</summary>
    Tested,

    /// <summary>Nothing was sent, or the target does not have the feature; there is a reason.</summary>
    Skipped,

    /// <summary>Something was sent, and no answer could be judged; there is a reason.</summary>
    Broken,
}
