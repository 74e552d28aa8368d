using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Assertions;

/// <summary>How many items or properties: <c>minItems</c>, <c>maxProperties</c> and their like.</summary>
internal sealed class Count(string name, SchemaReader reader, Kinds kind, long limit, bool upper) : Assertion(name, reader.Position)
{
    public override Kinds Kinds => kind;

    protected override string Expected => $"{(upper ? "at most" : "at least")} {Amount(limit)}";

    public static Func<SchemaReader, Keyword?> Reader(string name, Kinds kind, bool upper) => reader =>
        TryReadLimit(reader, name, out var limit) ? new Count(name, reader, kind, limit, upper) : null;

    /// <summary>Reads a count; <c>3.0</c> is one, and what exceeds every instance is as good as the largest.</summary>
    public static bool TryReadLimit(SchemaReader reader, string name, out long limit)
    {
        limit = 0;
        if (!reader.TryGet(name, out var value)) return false;
        var number = value.ValueKind == JsonValueKind.Number ? ExactNumber.Parse(JsonMarshal.GetRawUtf8Value(value)) : null;
        if (number is { IsNegative: false, IsInteger: true })
        {
            limit = number.ToCount();
            return true;
        }

        reader.Report("invalid-keyword", name, $"It is {Wording.Describe(value)}.", "It is a whole number, zero or more.");
        return false;
    }

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        var count = CountOf(instance);
        return upper ? count <= limit : count >= limit;
    }

    protected override string Actual(JsonElement instance) => Amount(CountOf(instance));

    private static int CountOf(JsonElement instance) =>
        instance.ValueKind == JsonValueKind.Array ? instance.GetArrayLength() : instance.GetPropertyCount();

    private string Amount(long count) => kind == Kinds.Array ? Wording.Count(count, "item") : Wording.Count(count, "property", "properties");
}
