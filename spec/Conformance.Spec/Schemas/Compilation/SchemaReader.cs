using System.Numerics;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas.Keywords.Composition;
using Conformance.Spec.Schemas.Keywords.References;
using Conformance.Spec.Schemas.Resources;
using Conformance.Spec.Schemas.Vocabulary;

namespace Conformance.Spec.Schemas.Compilation;

/// <summary>Compiles one schema object: the keywords' readers see it through this.</summary>
internal sealed class SchemaReader(SchemaGraph graph, JsonElement json, SchemaPosition position, SchemaResource resource, SchemaReader? parent)
{
    public SchemaGraph Graph { get; } = graph;

    public JsonElement Json { get; } = json;

    public SchemaPosition Position { get; } = position;

    public SchemaResource Resource { get; } = resource;

    /// <summary>The schema that applies this one to the same value, as a member of its <c>allOf</c>; else null.</summary>
    public SchemaReader? Parent { get; } = parent;

    public Dialect Dialect => Resource.Dialect;

    public SchemaNode Compile() => Json.ValueKind switch
    {
        JsonValueKind.True => Node([]),
        JsonValueKind.False => Node([new Never(Position)]),
        JsonValueKind.Object => Node(ReadKeywords()),
        _ => Unreadable(),
    };

    /// <summary>The keyword's value, if the dialect has the keyword and it stands here.</summary>
    public bool TryGet(string keyword, out JsonElement value)
    {
        value = default;
        return Dialect.Has(keyword) && Json.TryGetProperty(keyword, out value);
    }

    public bool Has(string keyword) => TryGet(keyword, out _);

    public bool IsTrue(string keyword) => TryGet(keyword, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>Compiles the schema below the given names and indexes.</summary>
    public SchemaNode Child(JsonElement child, bool sameValue, params ReadOnlySpan<string> tokens)
    {
        var at = Position;
        foreach (var token in tokens) at = at.Child(token);
        var resources = at.File.Resources;
        var owner = resources.Count == 1 ? Resource : at.File.ResourceAt(at.Pointer);
        return new SchemaReader(Graph, child, at, owner, sameValue ? this : null).Compile();
    }

    /// <summary>Says that a keyword here is not what its specification asks for; the keyword is then without effect.</summary>
    public void Report(string id, string keyword, string message, string expected) =>
        Graph.Report(new(id, Severity.Warning, Position.Child(keyword).Place, message, expected));

    private bool HidesKeywords =>
        Dialect.ReferenceHidesSiblings && Json.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String;

    private List<Keyword> ReadKeywords()
    {
        if (HidesKeywords) return [Reference.Read(this)!];
        var keywords = new List<Keyword>();
        for (var rows = Dialect.RowsFor(Json); rows != 0; rows &= rows - 1)
        {
            var row = Dialect.Rows[BitOperations.TrailingZeroCount(rows)];
            if (row.Names.Any(Has) && row.Read(this) is { } keyword) keywords.Add(keyword);
        }

        return keywords;
    }

    private SchemaNode Node(List<Keyword> keywords) => new(
        Position,
        Resource,
        keywords,
        acceptsNull: Json.ValueKind == JsonValueKind.Object && !HidesKeywords && Dialect.NullableKeyword is { } nullable && IsTrue(nullable));

    private SchemaNode Unreadable()
    {
        var expected = Dialect.IntegerIsAsWritten ? "A schema is an object." : "A schema is an object or a boolean.";
        Graph.Report(new("invalid-schema", Severity.Warning, Position.Place, $"The schema is {Errors.Wording.Describe(Json)}.", expected));
        return Node([]);
    }
}
