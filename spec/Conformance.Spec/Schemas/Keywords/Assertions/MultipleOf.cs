using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Assertions;

/// <summary><c>multipleOf</c>, exact for decimal fractions and numbers of any size.</summary>
internal sealed class MultipleOf(SchemaReader reader, string text, Divisor divisor) : Assertion("multipleOf", reader.Position)
{
    public override Kinds Kinds => Kinds.Number;

    protected override string Expected => $"a multiple of {text}";

    public static Keyword? Read(SchemaReader reader)
    {
        reader.TryGet("multipleOf", out var value);
        if (value.ValueKind == JsonValueKind.Number)
        {
            var raw = JsonMarshal.GetRawUtf8Value(value);
            var number = ExactNumber.Parse(raw);
            if (number is { IsNegative: false, IsZero: false }) return new MultipleOf(reader, value.GetRawText(), new(number, raw));
        }

        reader.Report("invalid-keyword", "multipleOf", $"It is {Wording.Describe(value)}.", "It is a number greater than zero.");
        return null;
    }

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation) => divisor.Divides(JsonMarshal.GetRawUtf8Value(instance));
}
