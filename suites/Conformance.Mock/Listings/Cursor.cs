using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;

using Conformance.Mock.Identity;

namespace Conformance.Mock.Listings;

/// <summary>Where a page ended: opaque to clients, and known to be ours when it comes back.</summary>
/// <param name="Sequence">The place of the last item in the order of creation.</param>
/// <param name="Count">How many items came before the next page.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Cursor(long Sequence, int Count)
{
    private const int Length = 20;

    /// <summary>The cursor as clients see it.</summary>
    public string Write(ulong seed)
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt64BigEndian(bytes, Sequence);
        BinaryPrimitives.WriteInt32BigEndian(bytes[8..], Count);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[12..], Check(seed));
        for (var i = 0; i < 12; i++) bytes[i] ^= bytes[12 + (i % 8)];
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads a cursor; false if it is none of ours.</summary>
    public static bool TryRead(string text, ulong seed, out Cursor cursor)
    {
        cursor = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (!Base64Url.IsValid(text, out var decoded) || decoded != Length || !Base64Url.TryDecodeFromChars(text, bytes, out _)) return false;
        for (var i = 0; i < 12; i++) bytes[i] ^= bytes[12 + (i % 8)];
        cursor = new Cursor(BinaryPrimitives.ReadInt64BigEndian(bytes), BinaryPrimitives.ReadInt32BigEndian(bytes[8..]));
        return cursor.Check(seed) == BinaryPrimitives.ReadUInt64BigEndian(bytes[12..]);
    }

    private ulong Check(ulong seed) => Derivation.Of(Derivation.Of(seed, (ulong)Sequence), (ulong)Count);
}
