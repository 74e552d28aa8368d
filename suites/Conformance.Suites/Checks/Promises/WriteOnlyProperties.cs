using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Conformance.Spec.Schemas;

namespace Conformance.Suites.Checks.Promises;

/// <summary>The write-only properties of requests (OpenAPI 3.0 section 4.7.24). What an operation has is looked up once. Thread-safe.</summary>
/// <param name="schemas">The contract's schemas.</param>
public sealed class WriteOnlyProperties(SchemaSet schemas)
{
    /// <summary>Schemas that combine others on the same instance may refer to themselves.</summary>
    private const int Deepest = 32;

    private static readonly string[] Combining = ["allOf", "anyOf", "oneOf"];

    private readonly ConcurrentDictionary<Operation, bool> _known = new();

    /// <summary>True if some body of the operation has one.</summary>
    public bool Has(Operation operation) => _known.TryGetValue(operation, out var known)
        ? known
        : _known.GetOrAdd(operation, o => o.RequestBody?.Content.Any(c => c.Schema is { } schema && Has(schema, [])) == true);

    /// <summary>The texts that a body has for them, at whatever depth.</summary>
    /// <param name="operation">The operation that the body was sent to.</param>
    /// <param name="contentType">The media type that it was sent as.</param>
    /// <param name="body">The body.</param>
    public IEnumerable<string> In(Operation operation, string contentType, JsonElement body) =>
        operation.RequestBody?.Content.FirstOrDefault(c => MediaTypes.IsWithin(contentType, c.MediaType))?.Schema is { } schema ? In(schema, body, 0) : [];

    private bool Has(Schema schema, HashSet<Schema> met)
    {
        if (IsWriteOnly(schema)) return true;
        var meant = schemas.Resolve(schema);
        return met.Add(meant) && (IsWriteOnly(meant) || Below(meant).Any(s => Has(s, met)));
    }

    private IEnumerable<Schema> Below(Schema schema)
    {
        foreach (var combined in Combined(schema)) yield return combined;
        foreach (var keyword in new[] { "items", "additionalProperties" })
        {
            if (schemas.Child(schema, keyword) is { } child) yield return child;
        }

        if (schema.Json.ValueKind != JsonValueKind.Object || !schema.Json.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object) yield break;
        foreach (var property in properties.EnumerateObject())
        {
            if (schemas.Child(schema, "properties", property.Name) is { } child) yield return child;
        }
    }

    private IEnumerable<Schema> Combined(Schema schema)
    {
        if (schema.Json.ValueKind != JsonValueKind.Object) yield break;
        foreach (var keyword in Combining)
        {
            if (!schema.Json.TryGetProperty(keyword, out var parts) || parts.ValueKind != JsonValueKind.Array) continue;
            for (var i = 0; i < parts.GetArrayLength(); i++)
            {
                if (schemas.Child(schema, keyword, i.ToString(CultureInfo.InvariantCulture)) is { } part) yield return part;
            }
        }
    }

    private IEnumerable<string> In(Schema schema, JsonElement value, int depth)
    {
        if (depth == Deepest) return [];
        var meant = schemas.Resolve(schema);
        if (IsWriteOnly(schema) || IsWriteOnly(meant)) return JsonTexts.Of(value);
        var here = Combined(meant).SelectMany(s => In(s, value, depth + 1));
        return value.ValueKind switch
        {
            JsonValueKind.Object => here.Concat(value.EnumerateObject().SelectMany(p => schemas.Child(meant, "properties", p.Name) is { } child ? In(child, p.Value, depth + 1) : [])),
            JsonValueKind.Array => here.Concat(schemas.Child(meant, "items") is { } item ? value.EnumerateArray().SelectMany(v => In(item, v, depth + 1)) : []),
            _ => here,
        };
    }

    private static bool IsWriteOnly(Schema schema) =>
        schema.Json.ValueKind == JsonValueKind.Object && schema.Json.TryGetProperty("writeOnly", out var said) && said.ValueKind == JsonValueKind.True;
}
