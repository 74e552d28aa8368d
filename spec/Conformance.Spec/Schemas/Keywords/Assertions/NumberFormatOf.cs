using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Formats;

namespace Conformance.Spec.Schemas.Keywords.Assertions;

/// <summary><c>format</c> of a number: <c>int32</c>, <c>double</c> and their like.</summary>
internal sealed class NumberFormatOf(SchemaReader reader, NumberRange range) : Assertion("format", reader.Position)
{
    public override Kinds Kinds => Kinds.Number;

    protected override string Expected => range.Phrase;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation) => range.Includes(JsonMarshal.GetRawUtf8Value(instance));
}
