using System.Collections.Frozen;
using System.Text.Json;

namespace Conformance.Spec.Schemas.Vocabulary;

/// <summary>The dialect that a meta-schema describes by its vocabularies (2020-12 core, section 8.1).</summary>
internal static class Vocabularies
{
    private const string Prefix = "https://json-schema.org/draft/2020-12/vocab/";
    private const string OpenApi = "https://spec.openapis.org/oas/3.1/vocab/base";

    private static readonly Dictionary<string, string[]> Keywords = new(StringComparer.Ordinal)
    {
        [Prefix + "core"] = ["$ref", "$dynamicRef"],
        [Prefix + "applicator"] =
        [
            "prefixItems", "items", "contains", "additionalProperties", "properties", "patternProperties", "dependentSchemas", "propertyNames",
            "if", "then", "else", "allOf", "anyOf", "oneOf", "not",
        ],
        [Prefix + "unevaluated"] = ["unevaluatedItems", "unevaluatedProperties"],
        [Prefix + "validation"] =
        [
            "type", "const", "enum", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern",
            "maxItems", "minItems", "uniqueItems", "maxContains", "minContains", "maxProperties", "minProperties", "required", "dependentRequired",
        ],
        [Prefix + "format-annotation"] = ["format"],
        [Prefix + "format-assertion"] = ["format"],
        [OpenApi] = ["discriminator", "readOnly", "writeOnly"],
    };

    /// <summary>Null if the file is no meta-schema of 2020-12.</summary>
    public static Dialect? Read(JsonElement metaschema)
    {
        if (metaschema.ValueKind != JsonValueKind.Object || !metaschema.TryGetProperty("$vocabulary", out var vocabulary)) return null;
        if (vocabulary.ValueKind != JsonValueKind.Object) return null;
        var names = vocabulary.EnumerateObject().Select(entry => entry.Name).ToArray();
        return Dialects.OpenApi31 with
        {
            Name = "a dialect of its own",
            Keywords = names.SelectMany(name => Keywords.GetValueOrDefault(name) ?? []).ToFrozenSet(StringComparer.Ordinal),
            IsOpenApi = names.Contains(OpenApi),
            AssertsFormats = names.Contains($"{Prefix}format-assertion"),
        };
    }
}
