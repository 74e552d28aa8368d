using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;

namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary>What the presence of one property asks of the object: other properties (<c>dependentRequired</c>) or a schema
/// (<c>dependentSchemas</c>); <c>dependencies</c> is both, up to draft 7 and still understood.</summary>
internal sealed class Dependencies(SchemaReader reader, string name, IReadOnlyList<Dependency> dependencies) : Keyword(name, reader.Position)
{
    public override Kinds Kinds => Kinds.Object;

    public static Keyword? Read(SchemaReader reader) => Read(reader, "dependencies", names: true, schemas: true);

    public static Keyword? ReadRequired(SchemaReader reader) => Read(reader, "dependentRequired", names: true, schemas: false);

    public static Keyword? ReadSchemas(SchemaReader reader) => Read(reader, "dependentSchemas", names: false, schemas: true);

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        foreach (var dependency in dependencies)
        {
            if (!instance.TryGetProperty(dependency.Property, out _)) continue;
            if (dependency.Node is { } node && !node.IsValid(instance, ref evaluation)) return false;
            foreach (var required in dependency.Required)
            {
                if (!instance.TryGetProperty(required, out _)) return false;
            }
        }

        return true;
    }

    public override void Explain(JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        foreach (var dependency in dependencies)
        {
            if (!instance.TryGetProperty(dependency.Property, out _)) continue;
            dependency.Node?.Explain(instance, path, ref evaluation, errors);
            foreach (var required in dependency.Required.Where(other => !instance.TryGetProperty(other, out _)))
            {
                var expected = $"the property {Wording.Quote(required)}, since there is {Wording.Quote(dependency.Property)}";
                errors.Add(path, Position.Child(dependency.Property), Name, expected, $"{Wording.Describe(instance)} without it");
            }
        }
    }

    private static Dependencies? Read(SchemaReader reader, string keyword, bool names, bool schemas)
    {
        if (!reader.TryGet(keyword, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Object)
        {
            return new(reader, keyword, [.. value.EnumerateObject().Select(entry => Read(reader, keyword, entry, names, schemas)).OfType<Dependency>()]);
        }

        reader.Report("invalid-keyword", keyword, $"It is {Wording.Describe(value)}.", "It is an object with a member for each property.");
        return null;
    }

    private static Dependency? Read(SchemaReader reader, string keyword, JsonProperty entry, bool names, bool schemas)
    {
        if (names && entry.Value.ValueKind == JsonValueKind.Array)
        {
            return new(entry.Name, [.. entry.Value.EnumerateArray().Where(n => n.ValueKind == JsonValueKind.String).Select(n => n.GetString()!)], null);
        }

        if (schemas) return new(entry.Name, [], reader.Child(entry.Value, sameValue: false, keyword, entry.Name));
        reader.Report("invalid-keyword", keyword, $"Under {Wording.Quote(entry.Name)} stands {Wording.Describe(entry.Value)}.", "There stands an array of property names.");
        return null;
    }
}
