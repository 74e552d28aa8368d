using System.Buffers.Text;
using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Suites.Targets.Credentials;

/// <summary>Finds JSON Web Tokens (RFC 7519 section 3): base64url parts that begin as a JSON object does, joined by dots.</summary>
internal static partial class TokenMask
{
    private const string Replacement = "{{secret:JWT}}";
    private const string CookieReplacement = "{{secret:COOKIE}}";

    /// <summary>True if an answer's header may hold a token or sets a cookie.</summary>
    public static bool Concerns(Field header) =>
        header.Value.Contains("eyJ", StringComparison.Ordinal) || header.Name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase);

    /// <summary>An answer's header without the tokens and cookie values that it gives.</summary>
    public static Field Mask(Field header) => header.Name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase)
        ? header with { Value = CookieValue().Replace(header.Value, $"${{name}}{CookieReplacement}") }
        : header with { Value = Token().Replace(header.Value, Replacement) };

    /// <summary>An answer's body without the tokens that it gives; the same memory where there is none.</summary>
    public static ReadOnlyMemory<byte> Mask(ReadOnlyMemory<byte> body) => MaskWhere(body, static _ => true);

    /// <summary>Text without the tokens whose payload holds a secret.</summary>
    public static string MaskHolding(string text, Secret[] secrets) => text.Contains("eyJ", StringComparison.Ordinal)
        ? Token().Replace(text, m => Holds(m.Value, secrets) ? Replacement : m.Value)
        : text;

    /// <summary>Bytes without the tokens whose payload holds a secret; the same memory where there is none.</summary>
    public static ReadOnlyMemory<byte> MaskHolding(ReadOnlyMemory<byte> body, Secret[] secrets) => MaskWhere(body, token => Holds(token, secrets));

    private static ReadOnlyMemory<byte> MaskWhere(ReadOnlyMemory<byte> body, Func<string, bool> secret)
    {
        if (body.Span.IndexOf("eyJ"u8) < 0) return body;
        // Latin-1 maps each byte to one character and back: bytes that are not text survive.
        var text = Encoding.Latin1.GetString(body.Span);
        var masked = Token().Replace(text, m => secret(m.Value) ? Replacement : m.Value);
        return ReferenceEquals(text, masked) || text == masked ? body : Encoding.Latin1.GetBytes(masked);
    }

    private static bool Holds(string token, Secret[] secrets)
    {
        var payload = token.Split('.')[1];
        if (!Base64Url.IsValid(payload)) return false;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(payload));
        return secrets.Any(s => s.Value.Length > 0 && text.Contains(s.Value, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{2,}\.[A-Za-z0-9_-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex("^(?<name>[^=;]*=)[^;]+", RegexOptions.CultureInvariant)]
    private static partial Regex CookieValue();
}
