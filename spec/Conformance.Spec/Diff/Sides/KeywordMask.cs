using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Conformance.Spec.Diff.Sides;

/// <summary>Which keywords a schema has, as bits: most kinds of change look for keywords that most schemas do not have.</summary>
internal static class KeywordMask
{
    private static readonly FrozenDictionary<string, int> Bits = new[]
    {
        "type", "format", "nullable", "x-nullable", "enum", "const", "default", "x-extensible-enum", "pattern", "multipleOf",
        "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "maxItems", "minItems", "uniqueItems",
        "maxProperties", "minProperties", "maxContains", "minContains", "oneOf", "anyOf", "allOf", "not", "discriminator", "if", "then", "else",
        "items", "prefixItems", "contains", "unevaluatedItems", "properties", "required", "additionalProperties", "unevaluatedProperties",
        "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas", "contentSchema", "contentMediaType", "contentEncoding",
        "readOnly", "writeOnly", "deprecated",
    }.Select((name, bit) => KeyValuePair.Create(name, bit)).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByChars = Bits.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Bits.Keys.Max(k => k.Length);

    /// <summary>The bit of a keyword; all bits for one that is looked for so seldom that it has none.</summary>
    public static ulong Of(string keyword) => Bits.TryGetValue(keyword, out var bit) ? 1UL << bit : ulong.MaxValue;

    /// <summary>The bits of the keywords of a schema.</summary>
    public static ulong Of(JsonElement schema)
    {
        Span<char> name = stackalloc char[Longest];
        var mask = 0UL;
        foreach (var member in schema.EnumerateObject())
        {
            var raw = JsonMarshal.GetRawUtf8PropertyName(member);
            if (raw.Length <= Longest && ByChars.TryGetValue(name[..Encoding.UTF8.GetChars(raw, name)], out var bit)) mask |= 1UL << bit;
        }

        return mask;
    }
}
