using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.References;

/// <summary>An object of the specification, or a value within one, where it stands. Its pointer is spelled out only when asked for.</summary>
internal sealed class DocumentNode
{
    private readonly DocumentNode? _parent;
    private string? _pointer;

    /// <summary>The node at a known pointer.</summary>
    internal DocumentNode(NodeKind kind, ContractFile file, string pointer, Node node)
    {
        (Kind, File, _pointer, Json, Number) = (kind, file, pointer, node.Json, node.Number);
        Name = JsonPointer.Unescape(pointer[(pointer.LastIndexOf('/') + 1)..]);
    }

    private DocumentNode(NodeKind kind, DocumentNode parent, string name, JsonElement json, int number) =>
        (Kind, File, _parent, Name, Json, Number) = (kind, parent.File, parent, name, json, number);

    private DocumentNode(DocumentNode same, NodeKind kind) =>
        (Kind, File, _parent, _pointer, Name, Json, Number) = (kind, same.File, same._parent, same._pointer, same.Name, same.Json, same.Number);

    /// <summary>What it is.</summary>
    internal NodeKind Kind { get; }

    /// <summary>The file it stands in.</summary>
    internal ContractFile File { get; }

    /// <summary>The last token of its pointer: the name of a member, or an index.</summary>
    internal string Name { get; }

    /// <summary>The value as written.</summary>
    internal JsonElement Json { get; }

    /// <summary>Its number within the file.</summary>
    internal int Number { get; }

    internal bool IsObject => Json.ValueKind == JsonValueKind.Object;

    internal bool IsArray => Json.ValueKind == JsonValueKind.Array;

    internal string Pointer => _pointer ??= JsonPointer.Append(_parent!.Pointer, Name);

    internal Place Place
    {
        get
        {
            var (line, column) = File.Index.PositionOf(Number);
            return new Place(File.Source.File, Pointer, line, column);
        }
    }

    /// <summary>The same value as another kind of object.</summary>
    internal DocumentNode As(NodeKind kind) => kind == Kind ? this : new(this, kind);

    /// <summary>The members of an object in document order; none of anything else.</summary>
    internal List<DocumentNode> Members(NodeKind kind = NodeKind.None)
    {
        if (!IsObject) return [];
        var members = new List<DocumentNode>(Json.GetPropertyCount());
        var number = Number + 1;
        foreach (var member in Json.EnumerateObject())
        {
            members.Add(new DocumentNode(kind, this, member.Name, member.Value, number));
            number = File.Index.After(number);
        }

        return members;
    }

    /// <summary>The members whose name has a meaning here, as that kind of object.</summary>
    internal List<DocumentNode> Members(Func<string, NodeKind> meaning)
    {
        var members = new List<DocumentNode>();
        if (!IsObject) return members;
        var number = Number + 1;
        foreach (var member in Json.EnumerateObject())
        {
            var name = member.Name;
            if (meaning(name) is not NodeKind.None and var kind) members.Add(new DocumentNode(kind, this, name, member.Value, number));
            number = File.Index.After(number);
        }

        return members;
    }

    /// <summary>The items of a list; none of anything else.</summary>
    internal List<DocumentNode> Items(NodeKind kind = NodeKind.None)
    {
        if (!IsArray) return [];
        var items = new List<DocumentNode>(Json.GetArrayLength());
        var number = Number + 1;
        foreach (var item in Json.EnumerateArray())
        {
            items.Add(new DocumentNode(kind, this, $"{items.Count}", item, number));
            number = File.Index.After(number);
        }

        return items;
    }

    /// <summary>A member, or null.</summary>
    internal DocumentNode? Member(string name, NodeKind kind = NodeKind.None) =>
        IsObject && File.Index.Find(Json, Number, name) is { } found ? new DocumentNode(kind, this, name, found.Json, found.Number) : null;

    /// <summary>The text of a member, or null.</summary>
    internal string? Text(string name) =>
        IsObject && Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>True if the member is <c>true</c>.</summary>
    internal bool Flag(string name) => IsObject && Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
