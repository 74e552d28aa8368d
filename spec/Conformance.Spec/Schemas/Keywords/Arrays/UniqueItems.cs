using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Evaluating;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Arrays;

/// <summary><c>uniqueItems</c>: no two items are equal; linear in the array's size.</summary>
internal sealed class UniqueItems(SchemaReader reader) : Assertion("uniqueItems", reader.Position)
{
    private const int Few = 8;

    public override Kinds Kinds => Kinds.Array;

    protected override string Expected => "items that all differ";

    public static Keyword? Read(SchemaReader reader) => reader.IsTrue("uniqueItems") ? new UniqueItems(reader) : null;

    public override bool IsValid(JsonElement instance, ref Evaluation evaluation) =>
        instance.GetArrayLength() <= Few ? ArePairwiseDifferent(instance) : FirstRepeated(instance) < 0;

    protected override string Actual(JsonElement instance)
    {
        var repeated = FirstRepeated(instance);
        return $"an array whose item {repeated} was there before: {Errors.Wording.Describe(instance[repeated])}";
    }

    private static bool ArePairwiseDifferent(JsonElement array)
    {
        var count = array.GetArrayLength();
        for (var i = 1; i < count; i++)
        {
            var item = array[i];
            for (var j = 0; j < i; j++)
            {
                if (JsonEquality.Instance.Equals(item, array[j])) return false;
            }
        }

        return true;
    }

    private static int FirstRepeated(JsonElement array)
    {
        var seen = new HashSet<JsonElement>(JsonEquality.Instance);
        var index = 0;
        foreach (var item in array.EnumerateArray())
        {
            if (!seen.Add(item)) return index;
            index++;
        }

        return -1;
    }
}
