using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Conformance.Model;

/// <summary>A body as the journal holds it. At most one of <see cref="Text"/> and <see cref="Base64"/> is set.</summary>
/// <param name="Length">The number of bytes.</param>
/// <param name="Sha256">The first 16 hexadecimal digits of the SHA-256 of all bytes.</param>
/// <param name="Text">The body where it is UTF-8 and kept, or null.</param>
/// <param name="Base64">The body where it is not UTF-8 and kept, or null.</param>
public sealed record BodyRecord(int Length, string Sha256, string? Text = null, string? Base64 = null)
{
    /// <summary>Bodies up to this many bytes are kept whole; of longer ones hash and length remain.</summary>
    public const int KeptBytes = 64 * 1024;

    /// <summary>A body, with its content where <paramref name="whole"/> says so.</summary>
    public static BodyRecord Of(ReadOnlySpan<byte> body, bool whole) => whole ? Whole(body) : Summary(body);

    /// <summary>A body with its content, as far as it is short enough.</summary>
    public static BodyRecord Whole(ReadOnlySpan<byte> body)
    {
        var summary = Summary(body);
        if (body.Length > KeptBytes) return summary;
        return Utf8.IsValid(body)
            ? summary with { Text = Encoding.UTF8.GetString(body) }
            : summary with { Base64 = Convert.ToBase64String(body) };
    }

    /// <summary>A body as hash and length alone.</summary>
    public static BodyRecord Summary(ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        return new BodyRecord(body.Length, Convert.ToHexStringLower(hash[..8]));
    }

    /// <summary>The bytes, or null where only hash and length were kept.</summary>
    public byte[]? Bytes() => Text is not null ? Encoding.UTF8.GetBytes(Text) : Base64 is null ? null : Convert.FromBase64String(Base64);
}
