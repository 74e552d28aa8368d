using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Assertions;

/// <summary>A keyword about the text of a string, as UTF-8.</summary>
internal abstract class TextAssertion(string name, SchemaPosition schema) : Assertion(name, schema)
{
    public sealed override Kinds Kinds => Kinds.String;

    public sealed override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        var raw = JsonMarshal.GetRawUtf8Value(instance)[1..^1];
        return raw.Contains((byte)'\\') ? IsUnescapedValid(raw) : IsValid(raw);
    }

    protected abstract bool IsValid(ReadOnlySpan<byte> text);

    /// <summary>Apart, so that the common case does not pay for the buffer.</summary>
    private bool IsUnescapedValid(ReadOnlySpan<byte> raw)
    {
        using var text = new InstanceText(raw, stackalloc byte[256]);
        return IsValid(text.Utf8);
    }
}
