using System.Text.Json;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Discrimination;

/// <summary>What each value of a discriminator's property means.</summary>
internal sealed class ValueTable<T>(string propertyName, IReadOnlyDictionary<string, T> meanings)
{
    private readonly NameTable _values = new([.. meanings.Keys]);
    private readonly T[] _meanings = [.. meanings.Values];

    public IReadOnlyList<T> Meanings => _meanings;

    /// <summary>False if the object has no such property, or a value that means nothing.</summary>
    public bool TryFind(JsonElement instance, out T? meaning)
    {
        meaning = default;
        if (instance.ValueKind != JsonValueKind.Object) return false;
        if (!instance.TryGetProperty(propertyName, out var value) || value.ValueKind != JsonValueKind.String) return false;
        using var text = new InstanceText(value, stackalloc byte[256]);
        var ordinal = _values.Find(text.Utf8, likely: -1);
        if (ordinal >= 0) meaning = _meanings[ordinal];
        return ordinal >= 0;
    }
}
