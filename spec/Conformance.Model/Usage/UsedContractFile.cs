using System.Text.Json;

namespace Conformance.Model;

/// <summary>Reads and writes records of use.</summary>
public static class UsedContractFile
{
    /// <summary>Writes a record: indented JSON, members in one order, so that two of them can be compared as text.</summary>
    /// <param name="used">The record.</param>
    /// <param name="stream">Where to; stays open.</param>
    public static void Write(UsedContract used, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, UsedContractJson.Writing)) JsonSerializer.Serialize(json, used, UsedContractJson.Default.UsedContract);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Reads a record.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="file">How diagnostics name it.</param>
    public static UsedContractResult Read(ReadOnlySpan<byte> utf8, string file)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, UsedContractJson.Default.UsedContract) is { } used
                ? new UsedContractResult(used, [])
                : new UsedContractResult(null, [NotOne(new Place(file, "", 1, 1), "The file holds null.")]);
        }
        catch (JsonException e)
        {
            var place = new Place(file, "", (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            return new UsedContractResult(null, [NotOne(place, e.Message)]);
        }
    }

    private static Diagnostic NotOne(Place place, string problem) => new(
        "used-file-is-unreadable",
        Severity.Error,
        place,
        $"This is no record of what clients used: {problem}",
        "A file that 'conformance mock --record FILE' wrote.");
}
