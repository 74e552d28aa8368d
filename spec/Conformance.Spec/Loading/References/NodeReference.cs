using Conformance.Model;

namespace Conformance.Spec.Loading.References;

/// <summary>A reference that stands where the specification has one.</summary>
/// <param name="From">The object that is, or holds, the reference.</param>
/// <param name="Pointer">Where the text of the reference stands.</param>
/// <param name="Text">The reference as written.</param>
/// <param name="File">The location of the file that it leads to, or null if the text means none.</param>
/// <param name="Fragment">The fragment, percent-decoded.</param>
internal sealed record NodeReference(DocumentNode From, string Pointer, string Text, string? File, string Fragment)
{
    internal Place Place => From.File.PlaceOf(Pointer);

    /// <summary>True if the fragment is a JSON Pointer; otherwise it names an anchor (2020-12 section 8.2.2).</summary>
    internal bool IsPointer => Fragment.Length == 0 || Fragment[0] == '/';

    /// <summary>The reference that a referenceable object is, or null.</summary>
    internal static NodeReference? Of(DocumentNode node) =>
        node.Text("$ref") is { } text ? Create(node, JsonPointer.Append(node.Pointer, "$ref"), text) : null;

    internal static NodeReference Create(DocumentNode from, string pointer, string text)
    {
        var (file, fragment) = Location.Resolve(from.File.Location, text);
        return new NodeReference(from, pointer, text, file, fragment);
    }
}
