using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Conformance.Spec.Schemas.Values;

/// <summary>Equality of JSON values as JSON Schema has it: numbers by value, objects whatever the order of their members. Values nested
/// deeper than the stack allows count as different.</summary>
internal sealed class JsonEquality : IEqualityComparer<JsonElement>
{
    /// <summary>Deeper values do not take part in the hash: it stays cheap, and equality still sees them.</summary>
    private const int HashedDepth = 6;

    public static readonly JsonEquality Instance = new();

    private JsonEquality()
    {
    }

    public bool Equals(JsonElement x, JsonElement y) => x.ValueKind == y.ValueKind && x.ValueKind switch
    {
        JsonValueKind.Number => NumbersEqual(JsonMarshal.GetRawUtf8Value(x), JsonMarshal.GetRawUtf8Value(y)),
        JsonValueKind.String => StringsEqual(x, y),
        JsonValueKind.Array => ArraysEqual(x, y),
        JsonValueKind.Object => ObjectsEqual(x, y),
        _ => true,
    };

    public int GetHashCode([DisallowNull] JsonElement obj) => Hash(obj, HashedDepth);

    private static bool NumbersEqual(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y)
    {
        if (x.SequenceEqual(y)) return true;
        return FastNumber.TryRead(x, out var left) && FastNumber.TryRead(y, out var right)
            ? left == right
            : ExactNumber.Parse(x).Equals(ExactNumber.Parse(y));
    }

    private static bool StringsEqual(JsonElement x, JsonElement y)
    {
        using var left = new InstanceText(x, stackalloc byte[256]);
        using var right = new InstanceText(y, stackalloc byte[256]);
        return left.Utf8.SequenceEqual(right.Utf8);
    }

    private bool ArraysEqual(JsonElement x, JsonElement y)
    {
        if (x.GetArrayLength() != y.GetArrayLength() || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) return false;
        foreach (var (left, right) in x.EnumerateArray().Zip(y.EnumerateArray()))
        {
            if (!Equals(left, right)) return false;
        }

        return true;
    }

    private bool ObjectsEqual(JsonElement x, JsonElement y)
    {
        if (x.GetPropertyCount() != y.GetPropertyCount() || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) return false;
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in y.EnumerateObject()) members[InstanceText.NameOf(member)] = member.Value;
        foreach (var member in x.EnumerateObject())
        {
            if (!members.TryGetValue(InstanceText.NameOf(member), out var other) || !Equals(member.Value, other)) return false;
        }

        return true;
    }

    private static int Hash(JsonElement element, int depth)
    {
        var hash = default(HashCode);
        hash.Add(element.ValueKind);
        if (depth == 0) return hash.ToHashCode();
        switch (element.ValueKind)
        {
            case JsonValueKind.Number:
                hash.Add(ExactNumber.Parse(JsonMarshal.GetRawUtf8Value(element)));
                break;
            case JsonValueKind.String:
                using (var text = new InstanceText(element, stackalloc byte[256])) hash.AddBytes(text.Utf8);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray()) hash.Add(Hash(item, depth - 1));
                break;
            case JsonValueKind.Object:
                hash.Add(element.EnumerateObject().Sum(member => (long)HashCode.Combine(InstanceText.NameOf(member), Hash(member.Value, depth - 1))));
                break;
        }

        return hash.ToHashCode();
    }
}
