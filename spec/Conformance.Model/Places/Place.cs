namespace Conformance.Model;

/// <summary>A node of a document: where a reader finds it and how a program addresses it.</summary>
/// <param name="File">Path or URL of the document as the user gave it, or relative to it.</param>
/// <param name="Pointer">JSON Pointer (RFC 6901) of the node; the empty string is the whole document.</param>
/// <param name="Line">One-based line, or 0 where it is not known.</param>
/// <param name="Column">One-based column, or 0 where it is not known.</param>
public readonly record struct Place(string File, string Pointer, int Line, int Column)
{
    /// <summary>The form that terminals and editors make clickable: <c>file:line:column</c>.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => $"{File}:{Line}",
        _ => $"{File}:{Line}:{Column}",
    };
}
