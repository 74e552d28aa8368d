using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;

namespace Conformance.Spec.Loading.References;

/// <summary>An object of the specification, where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Pointer">Where in the file.</param>
/// <param name="Json">The object as written.</param>
internal sealed record DocumentNode(NodeKind Kind, ContractFile File, string Pointer, JsonElement Json)
{
    internal Place Place => File.PlaceOf(Pointer);

    /// <summary>The last token of the pointer: the name of a member, or an index.</summary>
    internal string Name => JsonPointer.Unescape(Pointer[(Pointer.LastIndexOf('/') + 1)..]);

    internal DocumentNode Child(NodeKind kind, string name, JsonElement json) => new(kind, File, JsonPointer.Append(Pointer, name), json);

    internal DocumentNode Item(NodeKind kind, int index, JsonElement json) => new(kind, File, JsonPointer.Append(Pointer, index), json);

    /// <summary>A member, or null.</summary>
    internal DocumentNode? Member(string name, NodeKind kind = NodeKind.None) =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var value) ? Child(kind, name, value) : null;

    /// <summary>The text of a member, or null.</summary>
    internal string? Text(string name) => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
