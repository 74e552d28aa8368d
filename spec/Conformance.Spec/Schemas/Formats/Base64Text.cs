using System.Buffers.Text;

namespace Conformance.Spec.Schemas.Formats;

/// <summary>Bytes written as text (RFC 4648).</summary>
internal static class Base64Text
{
    public static bool IsBase64(ReadOnlySpan<byte> text) => !HasSpace(text) && Base64.IsValid(text);

    public static bool IsBase64Url(ReadOnlySpan<byte> text) => !HasSpace(text) && Base64Url.IsValid(text);

    /// <summary>.NET skips white space; RFC 4648 section 3.3 rejects it.</summary>
    private static bool HasSpace(ReadOnlySpan<byte> text) => text.ContainsAny(" \t\r\n"u8);
}
