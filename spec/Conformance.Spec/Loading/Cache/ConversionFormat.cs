using System.Buffers.Binary;
using System.Security.Cryptography;
using Conformance.Spec.Loading.Sources;
using Conformance.Spec.Loading.Yaml;

namespace Conformance.Spec.Loading.Cache;

/// <summary>
/// A converted file as bytes: a hash of all that follows, the number of values, their lines, columns and sizes as 32-bit integers in the
/// machine's order, the JSON.
/// </summary>
internal static class ConversionFormat
{
    private const int Header = SHA256.HashSizeInBytes + sizeof(int);

    internal static byte[] Write(ConvertedYaml converted)
    {
        var columns = converted.Nodes.Columns;
        var length = converted.Nodes.Count * sizeof(int);
        var bytes = new byte[Header + (columns.Count * length) + converted.Json.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(SHA256.HashSizeInBytes), converted.Nodes.Count);
        for (var i = 0; i < columns.Count; i++) Buffer.BlockCopy(columns[i], 0, bytes, Header + (i * length), length);
        converted.Json.Span.CopyTo(bytes.AsSpan(Header + (columns.Count * length)));
        SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes), bytes);
        return bytes;
    }

    /// <summary>The converted file, or null if the bytes are not what <see cref="Write"/> wrote.</summary>
    internal static ConvertedYaml? Read(byte[] bytes)
    {
        if (bytes.Length < Header) return null;
        var hash = SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes));
        if (!hash.AsSpan().SequenceEqual(bytes.AsSpan(0, hash.Length))) return null;
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(SHA256.HashSizeInBytes));
        var nodes = new NodeTable(Column(bytes, 0, count), Column(bytes, 1, count), Column(bytes, 2, count));
        return new ConvertedYaml(bytes.AsMemory(Header + (3 * count * sizeof(int))), nodes);
    }

    private static int[] Column(byte[] bytes, int index, int count)
    {
        var column = new int[count];
        Buffer.BlockCopy(bytes, Header + (index * count * sizeof(int)), column, 0, count * sizeof(int));
        return column;
    }
}
