using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Assertions;

/// <summary><c>minimum</c>, <c>maximum</c>, <c>exclusiveMinimum</c> and <c>exclusiveMaximum</c>.</summary>
internal sealed class Limit(string name, SchemaReader reader, Bound bound, bool upper, bool exclusive) : Assertion(name, reader.Position)
{
    public override Kinds Kinds => Kinds.Number;

    protected override string Expected => (upper, exclusive) switch
    {
        (false, false) => $"at least {bound.Text}",
        (false, true) => $"more than {bound.Text}",
        (true, false) => $"at most {bound.Text}",
        (true, true) => $"less than {bound.Text}",
    };

    /// <summary>Reads the inclusive bound; in draft 4 a boolean beside it makes it exclusive.</summary>
    public static Func<SchemaReader, Keyword?> Reader(string name, string exclusiveName, bool upper) => reader =>
        Read(reader, name, upper, reader.Dialect.BoundsShareKeyword && reader.IsTrue(exclusiveName));

    /// <summary>Reads a bound of its own (draft 6 and later); in draft 4 it belongs to its neighbour and is a boolean.</summary>
    public static Func<SchemaReader, Keyword?> ExclusiveReader(string name, bool upper) => reader =>
        reader.Dialect.BoundsShareKeyword ? CheckBoolean(reader, name) : Read(reader, name, upper, exclusive: true);

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        var compared = bound.Compare(JsonMarshal.GetRawUtf8Value(instance));
        if (upper) compared = -compared;
        return exclusive ? compared > 0 : compared >= 0;
    }

    private static Keyword? CheckBoolean(SchemaReader reader, string name)
    {
        reader.TryGet(name, out var value);
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return null;
        reader.Report("invalid-keyword", name, $"It is {Wording.Describe(value)}.", "Before OpenAPI 3.1 it is a boolean that makes the bound beside it exclusive.");
        return null;
    }

    private static Limit? Read(SchemaReader reader, string name, bool upper, bool exclusive)
    {
        if (!reader.TryGet(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Number) return new(name, reader, new(value.GetRawText()), upper, exclusive);
        reader.Report("invalid-keyword", name, $"The bound is {Wording.Describe(value)}.", "A bound is a number.");
        return null;
    }
}
