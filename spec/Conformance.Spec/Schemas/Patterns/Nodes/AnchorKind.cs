namespace Conformance.Spec.Schemas.Patterns.Nodes;

/// <summary>The positions that a regular expression can ask for.</summary>
public enum AnchorKind
{
    /// <summary>The beginning of the string: <c>^</c>.</summary>
    Start,

    /// <summary>The end of the string, not before a last line feed: <c>$</c>.</summary>
    End,

    /// <summary>The beginning of a line (flag m).</summary>
    LineStart,

    /// <summary>The end of a line (flag m).</summary>
    LineEnd,

    /// <summary>Between a letter, digit or underscore of ASCII and anything else: <c>\b</c>.</summary>
    WordBoundary,

    /// <summary>Anywhere else: <c>\B</c>.</summary>
    NotWordBoundary,
}
