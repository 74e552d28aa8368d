using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Assertions;

/// <summary><c>enum</c> and <c>const</c>: the value equals one of those listed.</summary>
internal sealed class OneOfValues : Assertion
{
    private const int Few = 8;

    private readonly JsonElement[] _values;
    private readonly HashSet<JsonElement>? _set;

    private OneOfValues(string name, SchemaReader reader, JsonElement[] values)
        : base(name, reader.Position)
    {
        _values = values;
        _set = values.Length > Few ? new(values, JsonEquality.Instance) : null;
    }

    protected override string Expected =>
        $"{(_values.Length == 1 ? "" : "one of ")}{Wording.Some([.. _values.Select(value => Wording.Shorten(value.GetRawText()))])}";

    public static Keyword? ReadEnum(SchemaReader reader)
    {
        reader.TryGet("enum", out var values);
        if (values.ValueKind == JsonValueKind.Array) return new OneOfValues("enum", reader, [.. values.EnumerateArray()]);
        reader.Report("invalid-keyword", "enum", $"The enumeration is {Wording.Describe(values)}.", "An enumeration is an array of values.");
        return null;
    }

    public static Keyword? ReadConst(SchemaReader reader) =>
        reader.TryGet("const", out var value) ? new OneOfValues("const", reader, [value]) : null;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation)
    {
        if (_set is not null) return _set.Contains(instance);
        foreach (var value in _values)
        {
            if (JsonEquality.Instance.Equals(value, instance)) return true;
        }

        return false;
    }
}
