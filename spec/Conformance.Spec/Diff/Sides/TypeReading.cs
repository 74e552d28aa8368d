using System.Text.Json;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Diff.Sides;

/// <summary>Reads and writes the types that a view allows.</summary>
internal static class TypeReading
{
    private static readonly (JsonTypes Type, string Name)[] Names =
    [
        (JsonTypes.Boolean, "boolean"),
        (JsonTypes.Number, "number"),
        (JsonTypes.Integer, "integer"),
        (JsonTypes.Fraction, "fraction"),
        (JsonTypes.String, "string"),
        (JsonTypes.Array, "array"),
        (JsonTypes.Object, "object"),
    ];

    /// <summary>What all parts allow, null aside: by <c>type</c>, by the values that are left, and by the alternatives.</summary>
    public static JsonTypes Of(SchemaView view) => view.Choices.Aggregate(
        view.OwnTypes,
        (types, choice) => types & choice.Alternatives.Aggregate(JsonTypes.None, (sum, a) => sum | a.View.Types));

    /// <summary>The same without the alternatives.</summary>
    public static JsonTypes OwnOf(SchemaView view)
    {
        if (view.IsNever) return JsonTypes.None;
        var named = view.All("type").Aggregate(JsonTypes.Any, (types, keyword) => types & Read(keyword));
        return view.Values.IsFinite ? named & view.Values.All.Aggregate(JsonTypes.None, (types, value) => types | Of(value)) : named;
    }

    /// <summary>True if the schema itself names a type that does not include null: then nothing else need be asked.</summary>
    public static bool ExcludesNull(SchemaView view) => view.IsNever
        || (!view.Says("nullable") && !view.Says("x-nullable") && view.All("type").Any(k => !k.Part.IsBranch && !NamesNull(k)));

    private static bool NamesNull(Keyword type) => type.Text == "null" || type.Items.Any(i => i.ValueEquals("null"u8));

    /// <summary>The types in words: one name, a list, or <c>any</c>.</summary>
    public static string Describe(JsonTypes types)
    {
        if (types == JsonTypes.Any) return "any";
        var names = new List<string>();
        foreach (var (type, name) in Names)
        {
            if ((types & type) != type) continue;
            names.Add(name);
            types &= ~type;
        }

        return names.Count == 0 ? "nothing" : string.Join(" or ", names);
    }

    /// <summary>How many types a document would name to say this.</summary>
    public static int Count(JsonTypes types) => types == JsonTypes.Any ? 0 : Describe(types).Split(" or ").Length;

    private static JsonTypes Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonTypes.String,
        JsonValueKind.Number => ExactNumber.Parse(value.GetRawText()).IsInteger ? JsonTypes.Integer : JsonTypes.Number,
        JsonValueKind.True or JsonValueKind.False => JsonTypes.Boolean,
        JsonValueKind.Array => JsonTypes.Array,
        JsonValueKind.Object => JsonTypes.Object,
        _ => JsonTypes.None,
    };

    private static JsonTypes Read(Keyword keyword) => keyword.Text is { } one
        ? Read(one)
        : keyword.Items.Aggregate(JsonTypes.None, (types, item) => types | (item.ValueKind == JsonValueKind.String ? Read(item.GetString()!) : JsonTypes.None));

    private static JsonTypes Read(string name) => name switch
    {
        "boolean" => JsonTypes.Boolean,
        "integer" => JsonTypes.Integer,
        "number" => JsonTypes.Number,
        "string" or "file" => JsonTypes.String,
        "array" => JsonTypes.Array,
        "object" => JsonTypes.Object,
        "null" => JsonTypes.None,
        _ => JsonTypes.Any,
    };
}
