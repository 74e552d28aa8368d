using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

using Conformance.Spec.Schemas;

namespace Conformance.Mock.Representations;

/// <summary>Finds which of a schema's alternatives a representation is meant to be.</summary>
/// <param name="contract">The contract.</param>
/// <param name="schemas">Its schemas.</param>
internal sealed class SchemaBranches(Contract contract, SchemaSet schemas)
{
    private const int MaximumDepth = 6;

    private readonly ConcurrentDictionary<(Schema, string), Schema?> _mapped = new();

    /// <summary>The schema that describes a representation most closely: what its discriminator names, else the first alternative that
    /// fits but for what is missing, else the schema itself.</summary>
    public Schema Of(Schema schema, JsonNode? representation)
    {
        var branch = schemas.Resolve(schema);
        for (var depth = 0; depth < MaximumDepth && representation is JsonObject body; depth++)
        {
            var next = Named(branch, body) ?? Fitting(branch, body);
            if (next is null || next == branch) return branch;
            branch = next;
        }

        return branch;
    }

    /// <summary>OpenAPI 3.0 section 4.7.25: the mapping, else the name of a schema.</summary>
    private Schema? Named(Schema schema, JsonObject body)
    {
        if (!TryMember(schema.Json, "discriminator", out var discriminator) || !TryMember(discriminator, "propertyName", out var property)) return null;
        if (body[property.GetString() ?? ""] is not JsonValue value || !value.TryGetValue<string>(out var name)) return null;
        return _mapped.GetOrAdd((schema, name), static (key, from) => from.Self.Mapped(key.Item1, from.discriminator, key.Item2), (Self: this, discriminator));
    }

    private Schema? Mapped(Schema schema, JsonElement discriminator, string name)
    {
        var target = TryMember(discriminator, "mapping", out var mapping) && TryMember(mapping, name, out var mapped) ? mapped.GetString() : null;
        target ??= $"#/components/schemas/{name}";
        if (!target.Contains('#', StringComparison.Ordinal)) target = $"#/components/schemas/{target}";
        var pointer = target[(target.IndexOf('#', StringComparison.Ordinal) + 1)..];
        var document = contract.Documents[schema.Document];
        return target[0] == '#' && JsonPointer.TryResolve(document.Root, pointer, out var json)
            ? schemas.Resolve(new Schema(schema.Document, pointer, json, document.PlaceOf(pointer)))
            : null;
    }

    private Schema? Fitting(Schema schema, JsonObject body)
    {
        if (TryMember(schema.Json, "discriminator", out _)) return null;
        var alternatives = Alternatives(schema, "oneOf").Concat(Alternatives(schema, "anyOf")).ToList();
        if (alternatives.Count == 0) return null;
        var instance = body.Deserialize(MockJson.Default.JsonElement);
        return schemas.Resolve(alternatives.Find(a => Fits(a, instance)) ?? alternatives[0]);
    }

    private bool Fits(Schema alternative, JsonElement instance) =>
        schemas.Compile(alternative).Validate(instance, Direction.Request).All(e => e.Keyword == "required");

    private IEnumerable<Schema> Alternatives(Schema schema, string keyword)
    {
        if (!TryMember(schema.Json, keyword, out var members) || members.ValueKind != JsonValueKind.Array) yield break;
        for (var i = 0; i < members.GetArrayLength(); i++)
        {
            if (schemas.Child(schema, keyword, i.ToString()) is { } member) yield return member;
        }
    }

    private static bool TryMember(JsonElement json, string name, out JsonElement member)
    {
        member = default;
        return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out member);
    }
}
