namespace Conformance.Generators.Patterns.Nodes;

/// <summary>The assertions of ECMA-262 section 22.2.2.4.</summary>
internal enum AssertionKind
{
    /// <summary><c>^</c>.</summary>
    Start,

    /// <summary><c>$</c>.</summary>
    End,

    /// <summary><c>\b</c> or <c>\B</c>.</summary>
    WordBoundary,

    /// <summary><c>(?=…)</c>.</summary>
    Ahead,

    /// <summary><c>(?!…)</c>, <c>(?&lt;=…)</c> or <c>(?&lt;!…)</c>: nothing to make, only to check.</summary>
    Refusal,
}
