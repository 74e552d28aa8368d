using System.IO.Compression;

namespace Conformance.Mock.Clients;

/// <summary>Removes the content codings of a body (RFC 9110 section 8.4.1), so that what the contract describes is seen.</summary>
internal static class ContentCoding
{
    /// <summary>The body without the codings that its headers name; as it is where one is not known or not kept, or too much lies beneath.</summary>
    public static ReadOnlyMemory<byte> Remove(ReadOnlyMemory<byte> body, IReadOnlyList<Field> headers, int limit)
    {
        var decoded = body;
        var codings = headers.Where(h => string.Equals(h.Name, "Content-Encoding", StringComparison.OrdinalIgnoreCase))
            .SelectMany(h => h.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        foreach (var coding in codings.Reverse())
        {
            if (Decoded(decoded, coding, limit) is not { } next) return body;
            decoded = next;
        }

        return decoded;
    }

    private static byte[]? Decoded(ReadOnlyMemory<byte> body, string coding, int limit)
    {
        using var coded = new MemoryStream(body.ToArray());
        using var decoder = Decoder(coding.ToLowerInvariant(), coded);
        if (decoder is null || body.IsEmpty) return null;
        using var plain = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            while (decoder.Read(buffer) is > 0 and var read)
            {
                plain.Write(buffer, 0, read);
                if (plain.Length > limit) return null;
            }

            return plain.ToArray();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Stream? Decoder(string coding, Stream coded) => coding switch
    {
        "gzip" or "x-gzip" => new GZipStream(coded, CompressionMode.Decompress),
        "deflate" => new ZLibStream(coded, CompressionMode.Decompress),
        "br" => new BrotliStream(coded, CompressionMode.Decompress),
        _ => null,
    };
}
