namespace Conformance.Spec.Diff.Pairs;

/// <summary>What a parameter does for paging.</summary>
internal enum PageRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It says how many items a page has.</summary>
    Limit,

    /// <summary>It says where a page begins.</summary>
    Cursor,
}
