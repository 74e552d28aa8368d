namespace Conformance.Spec.Loading.Grammar;

/// <summary>What the value of a member looks like.</summary>
internal enum Shape
{
    /// <summary>Anything: an example, a constant.</summary>
    Any,

    /// <summary>A string.</summary>
    Text,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A list of strings.</summary>
    Texts,

    /// <summary>Strings by name.</summary>
    TextMap,

    /// <summary>One object of the member's kind.</summary>
    One,

    /// <summary>A list of objects of the member's kind.</summary>
    List,

    /// <summary>Objects of the member's kind by any name.</summary>
    Map,

    /// <summary>Objects of the member's kind by name, among which names that begin with <c>x-</c> are extensions.</summary>
    Patterned,
}
