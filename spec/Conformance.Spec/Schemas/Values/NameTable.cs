using System.Runtime.InteropServices;
using System.Text;

namespace Conformance.Spec.Schemas.Values;

/// <summary>Finds the ordinal of a property name from its UTF-8 bytes; open addressing, no allocation.</summary>
internal sealed class NameTable
{
    private readonly byte[][] _names;
    private readonly int[] _slots;
    private readonly int _mask;

    public NameTable(IReadOnlyList<string> names)
    {
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        var size = 4;
        while (size < names.Count * 2) size *= 2;
        _slots = new int[size];
        _mask = size - 1;
        for (var ordinal = 0; ordinal < _names.Length; ordinal++) Place(ordinal);
    }

    public int Count => _names.Length;

    /// <summary>The ordinal, or -1. <paramref name="likely"/> is tried first: members mostly come in the schema's order.</summary>
    public int Find(ReadOnlySpan<byte> name, int likely)
    {
        if ((uint)likely < (uint)_names.Length && name.SequenceEqual(_names[likely])) return likely;
        for (var slot = Hash(name) & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            var ordinal = _slots[slot] - 1;
            if (name.SequenceEqual(_names[ordinal])) return ordinal;
        }

        return -1;
    }

    private static int Hash(ReadOnlySpan<byte> name)
    {
        var hash = (uint)name.Length * 0x9E3779B1;
        if (name.Length >= 4) hash ^= (MemoryMarshal.Read<uint>(name) * 0x85EBCA6B) ^ (MemoryMarshal.Read<uint>(name[^4..]) * 0xC2B2AE35);
        else foreach (var unit in name) hash = (hash ^ unit) * 0x01000193;
        return (int)(hash ^ (hash >> 15));
    }

    private void Place(int ordinal)
    {
        var slot = Hash(_names[ordinal]) & _mask;
        while (_slots[slot] != 0) slot = (slot + 1) & _mask;
        _slots[slot] = ordinal + 1;
    }
}
