using System.Text.Json;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Values.Blueprints.Choices;

/// <summary>
/// What a discriminator says (OpenAPI 3.0 section 4.7.25; a plain name in Swagger 2.0): which value goes with which schema, also where
/// a base schema has the mapping and the schemas that it names refer back to it.
/// </summary>
/// <param name="schemas">The contract's schemas.</param>
internal sealed class DiscriminatorReader(SchemaSet schemas)
{
    /// <summary>The choice that a base schema's discriminator offers, or null.</summary>
    /// <param name="schema">A schema without <c>oneOf</c> and <c>anyOf</c>.</param>
    /// <param name="leaves">The schemas that hold already: a mapped one among them has decided.</param>
    public Choice? Choice(Schema schema, IReadOnlyList<Schema> leaves)
    {
        if (PropertyName(schema) is not { } property) return null;
        var targets = Mapped(schema).ToList();
        var decided = leaves.FirstOrDefault(l => !l.Equals(schema) && targets.Any(t => t.Target.Equals(l)));
        var options = targets.Where(t => decided is null || t.Target.Equals(decided)).Select(t => Option(schema, property, t.Value, t.Target)).ToList();
        return options.Count == 0 ? null : new Choice(options);
    }

    /// <summary>The values that choose a branch of a composition, each with the property that carries it; empty without a discriminator.</summary>
    public IReadOnlyList<(string Name, JsonElement Value)> OfBranch(Schema schema, Schema branch)
    {
        if (PropertyName(schema) is not { } property || !branch.TryReference(out _)) return [];
        if (schemas.Follow(branch) is not { } target) return [];
        var values = Mapping(schema).Where(m => m.Target.Equals(target)).Select(m => m.Value).ToList();
        if (values.Count == 0) values.Add(target.Name());
        return [.. values.Select(v => (property, Json(v)))];
    }

    private static Option Option(Schema schema, string property, string value, Schema target) =>
        new("discriminator", $"{property} '{value}'", schema.Place) { Schemas = [target], Fixed = (property, Json(value)) };

    private static string? PropertyName(Schema schema) =>
        schema.Text("discriminator")
        ?? (schema.TryObject("discriminator", out var discriminator)
            && discriminator.TryGetProperty("propertyName", out var name)
            && name.ValueKind == JsonValueKind.String
            ? name.GetString()
            : null);

    /// <summary>The mapping; without one, the schemas beside this one that refer to it in their <c>allOf</c>, by their names.</summary>
    private IEnumerable<(string Value, Schema Target)> Mapped(Schema schema)
    {
        var mapping = Mapping(schema).ToList();
        return mapping.Count > 0 ? mapping : Heirs(schema);
    }

    private IEnumerable<(string Value, Schema Target)> Mapping(Schema schema)
    {
        if (!schema.TryObject("discriminator", out var discriminator)) yield break;
        if (!discriminator.TryGetProperty("mapping", out var mapping) || mapping.ValueKind != JsonValueKind.Object) yield break;
        foreach (var entry in mapping.EnumerateObject().Where(e => e.Value.ValueKind == JsonValueKind.String))
        {
            if (Find(schema, entry.Value.GetString()!) is { } target) yield return (entry.Name, target);
        }
    }

    /// <summary>A mapping's value is a reference, or the bare name of a schema beside this one.</summary>
    private Schema? Find(Schema schema, string value) => value.AsSpan().ContainsAny('#', '/', '.')
        ? Refer(schema, value) ?? Beside(schema, value)
        : Beside(schema, value) ?? Refer(schema, value);

    private Schema? Beside(Schema schema, string name) =>
        Container(schema) is { } container ? schemas.Child(container, name) : null;

    private Schema? Refer(Schema schema, string reference)
    {
        var link = new Schema(schema.Document, JsonPointer.Append($"{schema.Pointer}/discriminator/mapping", reference), Link(reference), schema.Place);
        return schemas.Follow(link) is { Json.ValueKind: JsonValueKind.Object } target ? target : null;
    }

    private IEnumerable<(string Value, Schema Target)> Heirs(Schema schema)
    {
        if (Container(schema) is not { } container || container.Json.ValueKind != JsonValueKind.Object) yield break;
        foreach (var entry in container.Json.EnumerateObject())
        {
            if (schemas.Child(container, entry.Name) is { } candidate && Inherits(candidate, schema)) yield return (entry.Name, candidate);
        }
    }

    private bool Inherits(Schema candidate, Schema schema) =>
        candidate.TryArray("allOf", out var parts)
        && Enumerable.Range(0, parts.GetArrayLength())
            .Select(i => schemas.Child(candidate, "allOf", Tokens.Of(i)))
            .Any(p => p is not null && schemas.Follow(p) is { } target && target.Equals(schema));

    /// <summary>The object in which the named schemas of the document stand, if this is one of them.</summary>
    private Schema? Container(Schema schema)
    {
        var cut = schema.Pointer.LastIndexOf('/');
        var pointer = cut < 0 ? "" : schema.Pointer[..cut];
        return pointer is "/definitions" or "/components/schemas" ? Refer(schema, $"#{pointer}") : null;
    }

    private static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text);

    private static JsonElement Link(string reference) => JsonSerializer.SerializeToElement(new Dictionary<string, string>(StringComparer.Ordinal) { ["$ref"] = reference });
}
