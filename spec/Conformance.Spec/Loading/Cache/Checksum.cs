using System.Buffers.Binary;

namespace Conformance.Spec.Loading.Cache;

/// <summary>
/// A 64-bit checksum against damage, not against malice: a cryptographic one would load a library at start that costs more than reading
/// the copy. What a copy was made from is compared byte by byte.
/// </summary>
internal static class Checksum
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    internal static ulong Of(ReadOnlySpan<byte> bytes, ulong seed = 0)
    {
        var sum = Mix(seed ^ (ulong)bytes.Length);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) sum = Mix(sum ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var last in bytes) sum = Mix(sum ^ last);
        return sum;
    }

    private static ulong Mix(ulong value)
    {
        var product = value * Multiplier;
        return product ^ (product >> 32);
    }
}
