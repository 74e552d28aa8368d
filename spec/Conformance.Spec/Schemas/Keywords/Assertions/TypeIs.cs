using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Assertions;

/// <summary><c>type</c>: asked only about kinds of value that the types do not include, and about numbers that must be integers.</summary>
internal sealed class TypeIs(SchemaReader reader, IReadOnlyList<string> types) : Assertion("type", reader.Position)
{
    private readonly Kinds _accepted = types.Aggregate(Kinds.None, (kinds, type) => kinds | KindsOf(type));
    private readonly bool _onlyIntegers = types.Contains("integer") && !types.Contains("number");
    private readonly bool _asWritten = reader.Dialect.IntegerIsAsWritten;

    public override Kinds Kinds => (Kinds.All & ~_accepted) | (_onlyIntegers ? Kinds.Number : Kinds.None);

    protected override string Expected => Wording.List(types.Select(type => type is "null" ? type : $"{(type[0] is 'a' or 'i' or 'o' ? "an" : "a")} {type}"), "or");

    public static Keyword? Read(SchemaReader reader)
    {
        reader.TryGet("type", out var value);
        var types = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        var names = types.Where(type => type.ValueKind == JsonValueKind.String).Select(type => type.GetString()!).ToArray();
        if (names.Length < types.Length || names.Any(name => KindsOf(name) == Kinds.None))
        {
            if (!(names is ["file"] && reader.Dialect.Has("x-nullable"))) ReportUnknown(reader, value);
            return null;
        }

        return new TypeIs(reader, names);
    }

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation) =>
        instance.ValueKind == JsonValueKind.Number && _onlyIntegers && IsInteger(JsonMarshal.GetRawUtf8Value(instance));

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

    private static void ReportUnknown(SchemaReader reader, JsonElement value) => reader.Report(
        "unknown-type",
        "type",
        $"The type is {Wording.Shorten(value.GetRawText())}.",
        "A type is object, array, string, number, integer, boolean or null.");

    private bool IsInteger(ReadOnlySpan<byte> text) =>
        text.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 || (!_asWritten && ExactNumber.Parse(text).IsInteger);
}
