namespace Conformance.Generators.Values;

/// <summary>Which optional members a generated object has.</summary>
public enum Inclusion
{
    /// <summary>None: the smallest instance.</summary>
    Required,

    /// <summary>All, as deep as the depth and size budgets allow.</summary>
    All,

    /// <summary>Each with an even chance.</summary>
    Some,
}
