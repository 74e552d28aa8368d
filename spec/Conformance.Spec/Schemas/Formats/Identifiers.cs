using System.Text;
using Conformance.Spec.Schemas.Patterns;

namespace Conformance.Spec.Schemas.Formats;

/// <summary>UUIDs, pointers and patterns.</summary>
internal static class Identifiers
{
    public static bool IsUuid(ReadOnlySpan<byte> text)
    {
        if (text.Length != 36) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !Digits.IsHex(text[i])) return false;
        }

        return true;
    }

    public static bool IsJsonPointer(ReadOnlySpan<byte> text) => text.IsEmpty || (text[0] == '/' && HasEscapesOnly(text));

    public static bool IsRelativeJsonPointer(ReadOnlySpan<byte> text)
    {
        var digits = Digits.CountAt(text);
        if (digits == 0 || (digits > 1 && text[0] == '0')) return false;
        return text[digits..] is [(byte)'#'] || IsJsonPointer(text[digits..]);
    }

    public static bool IsRegex(ReadOnlySpan<byte> text) => EcmaPattern.Parse(Encoding.UTF8.GetString(text)).Problem is null;

    private static bool HasEscapesOnly(ReadOnlySpan<byte> text)
    {
        for (var tilde = text.IndexOf((byte)'~'); tilde >= 0; tilde = text.IndexOf((byte)'~'))
        {
            if (tilde + 1 == text.Length || text[tilde + 1] is not ((byte)'0' or (byte)'1')) return false;
            text = text[(tilde + 2)..];
        }

        return true;
    }
}
