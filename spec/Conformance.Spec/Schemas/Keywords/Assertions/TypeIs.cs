using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Assertions;

/// <summary><c>type</c>: asked only about kinds of value that the types do not include, and about numbers that must be integers.</summary>
internal sealed class TypeIs : Assertion
{
    private readonly JsonElement _types;
    private readonly bool _onlyIntegers;
    private readonly bool _asWritten;

    private TypeIs(SchemaReader reader, JsonElement types, Kinds accepted, bool onlyIntegers)
        : base("type", reader.Position)
    {
        _types = types;
        _onlyIntegers = onlyIntegers;
        _asWritten = reader.Dialect.IntegerIsAsWritten;
        Kinds = (Kinds.All & ~accepted) | (onlyIntegers ? Kinds.Number : Kinds.None);
    }

    public override Kinds Kinds { get; }

    protected override string Expected => Wording.List(
        NamesIn(_types).Select(type => type is "null" ? type : $"{(type[0] is 'a' or 'i' or 'o' ? "an" : "a")} {type}"), "or");

    public static Keyword? Read(SchemaReader reader)
    {
        reader.TryGet("type", out var types);
        var accepted = Kinds.None;
        var (integers, numbers) = (false, false);
        foreach (var name in NamesIn(types))
        {
            accepted |= KindsOf(name);
            integers |= name == "integer";
            numbers |= name == "number";
            if (KindsOf(name) == Kinds.None) return ReportUnknown(reader, types, name);
        }

        return accepted == Kinds.None ? ReportUnknown(reader, types, "") : new TypeIs(reader, types, accepted, integers && !numbers);
    }

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation) =>
        instance.ValueKind == JsonValueKind.Number && _onlyIntegers && IsInteger(JsonMarshal.GetRawUtf8Value(instance));

    /// <summary>The types named, one or several; the empty name for what is no name.</summary>
    private static string[] NamesIn(JsonElement types) => types.ValueKind switch
    {
        JsonValueKind.String => [types.GetString()!],
        JsonValueKind.Array => [.. types.EnumerateArray().Select(type => type.ValueKind == JsonValueKind.String ? type.GetString()! : "")],
        _ => [],
    };

    private static Kinds KindsOf(string type) => type switch
    {
        "object" => Kinds.Object,
        "array" => Kinds.Array,
        "string" => Kinds.String,
        "number" or "integer" => Kinds.Number,
        "boolean" => Kinds.Boolean,
        "null" => Kinds.Null,
        _ => Kinds.None,
    };

    private static Keyword? ReportUnknown(SchemaReader reader, JsonElement types, string name)
    {
        // Swagger 2.0 section 5.5: the type of an answer that is no JSON.
        if (name == "file" && reader.Dialect.NullableKeyword == "x-nullable") return null;
        const string Known = "A type is object, array, string, number, integer, boolean or null.";
        reader.Report("unknown-type", "type", $"The type is {Wording.Raw(types)}.", Known);
        return null;
    }

    private bool IsInteger(ReadOnlySpan<byte> text) =>
        text.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 || (!_asWritten && ExactNumber.Parse(text).IsInteger);
}
