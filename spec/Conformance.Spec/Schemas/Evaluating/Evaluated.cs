using System.Text.Json;

namespace Conformance.Spec.Schemas.Evaluating;

/// <summary>Which members of an object, or items of an array, some keyword has evaluated (2020-12 core, section 11).</summary>
internal sealed class Evaluated(int count)
{
    private readonly ulong[] _bits = new ulong[(count + 63) / 64];

    public static Evaluated For(JsonElement instance) => new(instance.ValueKind switch
    {
        JsonValueKind.Object => instance.GetPropertyCount(),
        JsonValueKind.Array => instance.GetArrayLength(),
        _ => 0,
    });

    public bool this[int index] => (_bits[index >> 6] & (1UL << index)) != 0;

    public void Add(int index) => _bits[index >> 6] |= 1UL << index;

    public void AddAll() => Array.Fill(_bits, ulong.MaxValue);

    public void Add(Evaluated other)
    {
        for (var i = 0; i < _bits.Length; i++) _bits[i] |= other._bits[i];
    }

    /// <summary>An empty one for the same value: what a branch evaluates counts only if the branch holds.</summary>
    public Evaluated Fresh() => new(_bits.Length * 64);
}
