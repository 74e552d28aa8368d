using System.Collections.Concurrent;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Resources;

/// <summary>What can be read off a schema without an instance: its type, its properties, its values. Thread-safe.</summary>
/// <param name="schemas">The contract's schemas.</param>
public sealed class SchemaFacts(SchemaSet schemas)
{
    private const int MaximumDepth = 8;

    private readonly ConcurrentDictionary<Schema, IReadOnlyList<KeyValuePair<string, Schema>>> _properties = new();

    /// <summary>The JSON body of an operation's first success, references followed, or null.</summary>
    public Schema? Success(Operation operation) => operation.Responses
        .Where(r => r.Status.IsSuccess || r.Status.IsDefault)
        .SelectMany(r => r.Content)
        .Where(c => c.IsJson)
        .Select(c => c.Schema)
        .FirstOrDefault(s => s is not null) is { } schema ? schemas.Resolve(schema) : null;

    /// <summary>The JSON body of an operation's request, references followed, or null.</summary>
    public Schema? Request(Operation operation) =>
        operation.RequestBody?.Content.FirstOrDefault(c => c.IsJson)?.Schema is { } schema ? schemas.Resolve(schema) : null;

    /// <summary>The type that a schema names, <c>object</c> or <c>array</c> where its keywords imply it, or null.</summary>
    public string? TypeOf(Schema schema)
    {
        var json = schemas.Resolve(schema).Json;
        if (json.ValueKind != JsonValueKind.Object) return null;
        if (json.TryGetProperty("type", out var type)) return FirstType(type);
        if (json.TryGetProperty("items", out _)) return "array";
        if (json.TryGetProperty("properties", out _)) return "object";
        return json.TryGetProperty("allOf", out _) ? TypeOfParts(schema) ?? "object" : null;
    }

    /// <summary>The type that the first member of <c>allOf</c> names that names one, or null.</summary>
    private string? TypeOfParts(Schema schema) => Parts(schema, 0)
        .Select(p => p.Json.TryGetProperty("type", out var type) ? FirstType(type) : null)
        .FirstOrDefault(t => t is not null);

    /// <summary>A keyword of a schema, references followed, or null.</summary>
    public JsonElement? Keyword(Schema schema, string keyword)
    {
        var json = schemas.Resolve(schema).Json;
        return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(keyword, out var value) ? value : null;
    }

    /// <summary>The schema of an array's items, references followed, or null.</summary>
    public Schema? Items(Schema array) => schemas.Child(schemas.Resolve(array), "items") is { } items ? schemas.Resolve(items) : null;

    /// <summary>The properties that a schema declares, those of <c>allOf</c> first, then those of its alternatives; each name once.</summary>
    public IReadOnlyList<KeyValuePair<string, Schema>> Properties(Schema schema) => _properties.GetOrAdd(
        schema,
        static (key, from) => [.. from.Declared(key, 0).DistinctBy(p => p.Key, StringComparer.Ordinal)],
        this);

    /// <summary>The schema of a property, references followed, or null.</summary>
    public Schema? Property(Schema schema, string name)
    {
        var found = Properties(schema).FirstOrDefault(p => p.Key == name).Value;
        return found is null ? null : schemas.Resolve(found);
    }

    /// <summary>The names that a schema requires, those of its <c>allOf</c> among them.</summary>
    public IReadOnlyList<string> Required(Schema schema) => [.. Parts(schema, 0)
        .Select(p => p.Json.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.Array ? required : default)
        .Where(r => r.ValueKind == JsonValueKind.Array)
        .SelectMany(r => r.EnumerateArray())
        .Select(n => n.ToString())
        .Distinct(StringComparer.Ordinal)];

    /// <summary>True if a schema carries an annotation such as <c>readOnly</c>, beside its reference, behind it, or in its <c>allOf</c>.</summary>
    public bool IsAnnotated(Schema schema, string keyword) =>
        IsTrue(schema.Json, keyword) || Parts(schema, 0).Any(p => IsTrue(p.Json, keyword));

    /// <summary>The values that a schema enumerates, or the first of its <c>allOf</c> that does.</summary>
    public IReadOnlyList<JsonElement> Enumerated(Schema schema) => Parts(schema, 0)
        .Select(p => p.Json.TryGetProperty("enum", out var values) && values.ValueKind == JsonValueKind.Array ? values : default)
        .FirstOrDefault(v => v.ValueKind == JsonValueKind.Array) is { ValueKind: JsonValueKind.Array } found
        ? [.. found.EnumerateArray().Where(v => v.ValueKind != JsonValueKind.Null)]
        : [];

    /// <summary>The first example of a parameter, its schema's counted, or null.</summary>
    public JsonElement? ExampleOf(Parameter parameter) => parameter.Examples.Count > 0
        ? parameter.Examples[0].Value
        : parameter.Schema is { } schema ? ExampleOf(schema) : null;

    /// <summary>The first example of a schema, or null.</summary>
    public JsonElement? ExampleOf(Schema schema) => Keyword(schema, "example")
        ?? (Keyword(schema, "examples") is { ValueKind: JsonValueKind.Array } examples && examples.GetArrayLength() > 0 ? examples[0] : null);

    /// <summary>The schema and the members of its <c>allOf</c>, references followed.</summary>
    private IEnumerable<Schema> Parts(Schema schema, int depth)
    {
        var resolved = schemas.Resolve(schema);
        if (depth > MaximumDepth || resolved.Json.ValueKind != JsonValueKind.Object) return [];
        return Members(resolved, "allOf").SelectMany(m => Parts(m, depth + 1)).Prepend(resolved);
    }

    private IEnumerable<KeyValuePair<string, Schema>> Declared(Schema schema, int depth)
    {
        var resolved = schemas.Resolve(schema);
        if (depth > MaximumDepth || resolved.Json.ValueKind != JsonValueKind.Object) yield break;
        foreach (var property in Members(resolved, "allOf").SelectMany(s => Declared(s, depth + 1))) yield return property;
        if (resolved.Json.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in properties.EnumerateObject().Select(p => p.Name))
            {
                if (schemas.Child(resolved, "properties", name) is { } property) yield return KeyValuePair.Create(name, property);
            }
        }

        foreach (var property in Members(resolved, "oneOf").Concat(Members(resolved, "anyOf")).SelectMany(s => Declared(s, depth + 1)))
        {
            yield return property;
        }
    }

    private IEnumerable<Schema> Members(Schema schema, string keyword)
    {
        if (!schema.Json.TryGetProperty(keyword, out var members) || members.ValueKind != JsonValueKind.Array) yield break;
        for (var i = 0; i < members.GetArrayLength(); i++)
        {
            if (schemas.Child(schema, keyword, i.ToString()) is { } member) yield return member;
        }
    }

    private static bool IsTrue(JsonElement json, string keyword) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.True;

    private static string? FirstType(JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Select(t => t.GetString()).FirstOrDefault(t => t != "null")
        : type.ValueKind == JsonValueKind.String ? type.GetString() : null;
}
