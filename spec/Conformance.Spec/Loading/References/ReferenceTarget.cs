using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Loading.References;

/// <summary>Where references of one wording in one file lead.</summary>
/// <param name="Text">The reference as written.</param>
/// <param name="Kind">What kind of object it stands for.</param>
/// <param name="File">The location of the file, or null if the text means none.</param>
/// <param name="Fragment">The fragment, percent-decoded.</param>
internal sealed record ReferenceTarget(string Text, NodeKind Kind, string? File, string Fragment)
{
    /// <summary>True if it stands in a schema with an identifier of its own (2020-12 section 8.2.1): what it means is the validator's business.</summary>
    internal bool IsIdentified { get; init; }

    /// <summary>True if the fragment is a JSON Pointer; otherwise it names an anchor (2020-12 section 8.2.2).</summary>
    internal bool IsPointer => Fragment.Length == 0 || Fragment[0] == '/';

    internal static ReferenceTarget Of(ContractFile from, NodeKind kind, string text)
    {
        var (file, fragment) = Location.Resolve(from.Location, text);
        return new ReferenceTarget(text, kind, file, fragment);
    }

    /// <summary>What the reference that <paramref name="node"/> is leads to, or null if it is none.</summary>
    internal static ReferenceTarget? Of(DocumentNode node) => node.Text("$ref") is { } text ? Of(node.File, node.Kind, text) : null;
}
