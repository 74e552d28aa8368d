namespace Conformance.Generators.Cases.Pagination.Pages;

/// <summary>What a walk may be stopped by before its end.</summary>
public enum PageObstacle
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The answer is no page.</summary>
    NoPage,

    /// <summary>The next page is one that the walk has seen.</summary>
    Repetition,

    /// <summary>Three empty pages running.</summary>
    EmptyPages,

    /// <summary>The next page is at another place than the list.</summary>
    Elsewhere,
}
