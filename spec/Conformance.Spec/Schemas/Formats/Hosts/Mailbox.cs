using System.Buffers;

namespace Conformance.Spec.Schemas.Formats.Hosts;

/// <summary>E-mail addresses (RFC 5321 section 4.1.2, RFC 6531 section 3.3).</summary>
internal static class Mailbox
{
    private static readonly SearchValues<byte> AtomText =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/=?^_`{|}~"u8);

    public static bool IsEmail(ReadOnlySpan<byte> text) => Is(text, international: false);

    public static bool IsInternationalEmail(ReadOnlySpan<byte> text) => Is(text, international: true);

    private static bool Is(ReadOnlySpan<byte> text, bool international)
    {
        var at = text.LastIndexOf((byte)'@');
        if (at < 1) return false;
        var local = text[..at];
        var domain = text[(at + 1)..];
        return (local[0] == '"' ? IsQuoted(local, international) : IsDotted(local, international)) && IsDomain(domain, international);
    }

    private static bool IsDomain(ReadOnlySpan<byte> domain, bool international)
    {
        if (domain is [(byte)'[', .. var literal, (byte)']'])
        {
            return literal.StartsWith("IPv6:"u8) ? IpAddress.IsVersion6(literal["IPv6:"u8.Length..]) : IpAddress.IsVersion4(literal);
        }

        // Mail servers normalize the labels, so their form is not judged here.
        return international && domain.ContainsAnyExceptInRange((byte)0, (byte)127)
            ? !domain.StartsWith("."u8) && !domain.EndsWith("."u8) && domain.IndexOf(".."u8) < 0 && !domain.ContainsAny(" @"u8)
            : HostName.IsHostName(domain);
    }

    private static bool IsDotted(ReadOnlySpan<byte> local, bool international)
    {
        foreach (var range in local.Split((byte)'.'))
        {
            var atom = local[range];
            if (atom.IsEmpty || !IsAtom(atom, international)) return false;
        }

        return true;
    }

    private static bool IsAtom(ReadOnlySpan<byte> atom, bool international)
    {
        foreach (var unit in atom)
        {
            if (!AtomText.Contains(unit) && !(international && unit >= 0x80)) return false;
        }

        return true;
    }

    private static bool IsQuoted(ReadOnlySpan<byte> local, bool international)
    {
        if (local.Length < 2 || local[^1] != '"') return false;
        var text = local[1..^1];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && ++i == text.Length) return false;
            if (text[i] == '"' && (i == 0 || text[i - 1] != '\\')) return false;
            if (text[i] is < 0x20 or 0x7F || (text[i] >= 0x80 && !international)) return false;
        }

        return true;
    }
}
