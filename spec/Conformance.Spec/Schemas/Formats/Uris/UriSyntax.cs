using System.Buffers;
using System.Text;
using Conformance.Spec.Schemas.Formats.Hosts;

namespace Conformance.Spec.Schemas.Formats.Uris;

/// <summary>The grammar of URIs (RFC 3986 appendix A) and IRIs (RFC 3987 section 2.2).</summary>
internal static class UriSyntax
{
    private const string Unreserved = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    private const string Delimiters = "!$&'()*+,;=";

    private static readonly SearchValues<byte> NameText = Values(Unreserved + Delimiters + "%");
    private static readonly SearchValues<byte> UserText = Values(Unreserved + Delimiters + "%:");
    private static readonly SearchValues<byte> PathText = Values(Unreserved + Delimiters + "%:@/");
    private static readonly SearchValues<byte> QueryText = Values(Unreserved + Delimiters + "%:@/?");
    private static readonly SearchValues<byte> HexText = Values("0123456789abcdefABCDEF");
    private static readonly SearchValues<byte> FutureText = Values(Unreserved + Delimiters + ":");
    private static readonly SearchValues<byte> SchemeText = Values("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    public static bool IsUri(ReadOnlySpan<byte> text) => IsAbsolute(text, international: false);

    public static bool IsUriReference(ReadOnlySpan<byte> text) => IsReference(text, international: false);

    public static bool IsIri(ReadOnlySpan<byte> text) => IsAbsolute(text, international: true);

    public static bool IsIriReference(ReadOnlySpan<byte> text) => IsReference(text, international: true);

    private static bool IsReference(ReadOnlySpan<byte> text, bool international)
    {
        var end = text.IndexOfAny("/?#:"u8);
        return end >= 0 && text[end] == ':' ? IsAbsolute(text, international) : IsAfterScheme(text, international);
    }

    private static bool IsAbsolute(ReadOnlySpan<byte> text, bool international)
    {
        var colon = text.IndexOf((byte)':');
        return colon > 0
            && char.IsAsciiLetter((char)text[0])
            && !text[..colon].ContainsAnyExcept(SchemeText)
            && IsAfterScheme(text[(colon + 1)..], international);
    }

    private static bool IsAfterScheme(ReadOnlySpan<byte> text, bool international)
    {
        var hash = text.IndexOf((byte)'#');
        if (hash >= 0 && !Has(text[(hash + 1)..], QueryText, international)) return false;
        if (hash >= 0) text = text[..hash];
        var question = text.IndexOf((byte)'?');
        if (question >= 0 && !Has(text[(question + 1)..], QueryText, international, privateUse: true)) return false;
        if (question >= 0) text = text[..question];
        if (!text.StartsWith("//"u8)) return Has(text, PathText, international);
        text = text[2..];
        var slash = text.IndexOf((byte)'/');
        return IsAuthority(slash < 0 ? text : text[..slash], international) && (slash < 0 || Has(text[slash..], PathText, international));
    }

    private static bool IsAuthority(ReadOnlySpan<byte> text, bool international)
    {
        var at = text.LastIndexOf((byte)'@');
        if (at >= 0 && !Has(text[..at], UserText, international)) return false;
        var host = text[(at + 1)..];
        var port = host.LastIndexOf((byte)':');
        if (port >= 0 && !host[port..].Contains((byte)']'))
        {
            if (Digits.CountAt(host[(port + 1)..]) != host.Length - port - 1) return false;
            host = host[..port];
        }

        return host is [(byte)'[', .. var literal, (byte)']']
            ? IpAddress.IsVersion6(literal) || IsFutureAddress(literal)
            : Has(host, NameText, international);
    }

    private static bool IsFutureAddress(ReadOnlySpan<byte> text)
    {
        var dot = text.IndexOf((byte)'.');
        return dot > 1 && text[0] is (byte)'v' or (byte)'V' && !text[1..dot].ContainsAnyExcept(HexText)
            && dot + 1 < text.Length && !text[(dot + 1)..].ContainsAnyExcept(FutureText);
    }

    private static bool Has(ReadOnlySpan<byte> text, SearchValues<byte> allowed, bool international, bool privateUse = false)
    {
        while (!text.IsEmpty)
        {
            var stop = text.IndexOfAnyExcept(allowed);
            if (!HasWholeTriplets(stop < 0 ? text : text[..stop])) return false;
            if (stop < 0) return true;
            if (!international || Rune.DecodeFromUtf8(text[stop..], out var rune, out var length) != OperationStatus.Done) return false;
            if (!IsInternational(rune.Value, privateUse)) return false;
            text = text[(stop + length)..];
        }

        return true;
    }

    private static bool HasWholeTriplets(ReadOnlySpan<byte> text)
    {
        for (var percent = text.IndexOf((byte)'%'); percent >= 0; percent = text.IndexOf((byte)'%'))
        {
            if (percent + 2 >= text.Length || !Digits.IsHex(text[percent + 1]) || !Digits.IsHex(text[percent + 2])) return false;
            text = text[(percent + 3)..];
        }

        return true;
    }

    /// <summary><c>ucschar</c> and, in a query, <c>iprivate</c>.</summary>
    private static bool IsInternational(int codePoint, bool privateUse) => codePoint switch
    {
        < 0xA0 => false,
        >= 0xE000 and <= 0xF8FF or >= 0xF0000 => privateUse,
        (>= 0xFDD0 and <= 0xFDEF) or (>= 0xFFF0 and <= 0xFFFF) => false,
        >= 0xE0000 and < 0xE1000 => false,
        _ => (codePoint & 0xFFFE) != 0xFFFE,
    };

    private static SearchValues<byte> Values(string characters) => SearchValues.Create(Encoding.ASCII.GetBytes(characters));
}
