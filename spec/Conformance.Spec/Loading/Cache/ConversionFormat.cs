using System.Buffers.Binary;
using Conformance.Spec.Loading.Sources;
using Conformance.Spec.Loading.Yaml;

namespace Conformance.Spec.Loading.Cache;

/// <summary>
/// A converted file as bytes: a checksum of all that follows, the number of values, the length of the YAML, their lines, columns and
/// sizes as 32-bit integers in the machine's order, the YAML, the JSON.
/// </summary>
internal static class ConversionFormat
{
    private const int CountAt = sizeof(ulong);
    private const int LengthAt = CountAt + sizeof(int);
    private const int Header = LengthAt + sizeof(int);

    internal static byte[] Write(ReadOnlySpan<byte> yaml, ConvertedYaml converted)
    {
        var columns = converted.Nodes.Columns;
        var length = converted.Nodes.Count * sizeof(int);
        var yamlAt = Header + (columns.Count * length);
        var bytes = new byte[yamlAt + yaml.Length + converted.Json.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(CountAt), converted.Nodes.Count);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(LengthAt), yaml.Length);
        for (var i = 0; i < columns.Count; i++) Buffer.BlockCopy(columns[i], 0, bytes, Header + (i * length), length);
        yaml.CopyTo(bytes.AsSpan(yamlAt));
        converted.Json.Span.CopyTo(bytes.AsSpan(yamlAt + yaml.Length));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Checksum.Of(bytes.AsSpan(CountAt)));
        return bytes;
    }

    /// <summary>The converted file, or null if the bytes are not what <see cref="Write"/> wrote for this very YAML.</summary>
    internal static ConvertedYaml? Read(ReadOnlySpan<byte> yaml, byte[] bytes)
    {
        if (bytes.Length < Header || BinaryPrimitives.ReadUInt64LittleEndian(bytes) != Checksum.Of(bytes.AsSpan(CountAt))) return null;
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(CountAt));
        var kept = bytes.AsSpan(Header + (3 * count * sizeof(int)), BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(LengthAt)));
        if (!kept.SequenceEqual(yaml)) return null;
        var nodes = new NodeTable(Column(bytes, 0, count), Column(bytes, 1, count), Column(bytes, 2, count));
        return new ConvertedYaml(bytes.AsMemory(Header + (3 * count * sizeof(int)) + kept.Length), nodes);
    }

    private static int[] Column(byte[] bytes, int index, int count)
    {
        var column = new int[count];
        Buffer.BlockCopy(bytes, Header + (index * count * sizeof(int)), column, 0, count * sizeof(int));
        return column;
    }
}
