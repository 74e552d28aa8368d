using System.IO.Compression;
using System.Net.Http.Headers;

namespace Conformance.Suites.Targets.Wire;

/// <summary>
/// Removes the content codings of a body (RFC 9110 section 8.4). None is asked for, yet a server may use one; what the contract
/// describes lies beneath. Never more comes out than the limit: a small body can unfold to gigabytes.
/// </summary>
internal static class ContentCodings
{
    /// <summary>Decodes the body in place; the fault if it is not what it claims to be, or too large. Unknown codings stay as they are.</summary>
    public static Fault? Remove(ref ReadOnlyMemory<byte> body, HttpContentHeaders headers, int limit)
    {
        if (!headers.NonValidated.TryGetValues("Content-Encoding", out var lines)) return null;
        var codings = lines.ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var coding in codings.Reverse())
        {
            if (RemoveOne(ref body, coding.ToLowerInvariant(), limit) is { } fault) return fault;
        }

        return null;
    }

    private static Fault? RemoveOne(ref ReadOnlyMemory<byte> body, string coding, int limit)
    {
        using var coded = new MemoryStream(body.ToArray());
        using var decoder = Decoder(coding, coded);
        if (decoder is null) return null;
        var buffer = new byte[Math.Min(limit, Math.Max(1024, body.Length * 4)) + 1];
        try
        {
            var read = 0;
            while (decoder.Read(buffer, read, buffer.Length - read) is > 0 and var more)
            {
                read += more;
                if (read > limit) return new Fault(AnswerEnd.TooLarge, default, $"more than {limit} bytes of body beneath {coding}");
                if (read == buffer.Length) Array.Resize(ref buffer, Math.Min(limit + 1, buffer.Length * 2));
            }

            body = buffer.AsMemory(0, read);
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or InvalidOperationException)
        {
            return new Fault(AnswerEnd.Malformed, default, $"the body is not the {coding} that Content-Encoding says");
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
