using System.Text;
using System.Text.Encodings.Web;

namespace Conformance.Suites.Targets.Credentials;

/// <summary>The forms in which secrets may appear in a request or an answer, longest first, with what replaces them.</summary>
internal sealed class SecretForms
{
    /// <summary>Shorter values are found only where a header is nothing else: within a text they would be everywhere.</summary>
    private const int SearchedLength = 6;

    private readonly IReadOnlyList<Secret>[] _sources;
    private readonly (string Text, byte[] Bytes, string Mask)[] _forms;
    private readonly Secret[] _secrets;

    private SecretForms(IReadOnlyList<Secret>[] sources)
    {
        _sources = sources;
        _secrets = [.. sources.SelectMany(s => s).Where(s => s.Value.Length > 0)];
        _forms =
        [
            .. from secret in _secrets
               where secret.Value.Length >= SearchedLength
               from form in FormsOf(secret.Value).Distinct(StringComparer.Ordinal)
               orderby form.Length descending, secret.Name
               select (form, Encoding.UTF8.GetBytes(form), secret.Mask),
        ];
    }

    /// <summary>Nothing is secret.</summary>
    public static SecretForms None { get; } = new([]);

    /// <summary>True if nothing is secret.</summary>
    public bool IsEmpty => _secrets.Length == 0;

    /// <summary>The forms of all secrets that these credentials have now.</summary>
    public static SecretForms Of(IReadOnlyList<ICredential> credentials) => new([.. credentials.Select(c => c.Secrets)]);

    /// <summary>True if no credential has changed its secrets since.</summary>
    public bool AreOf(IReadOnlyList<ICredential> credentials)
    {
        if (_sources.Length != credentials.Count) return false;
        for (var i = 0; i < _sources.Length; i++)
        {
            if (!ReferenceEquals(_sources[i], credentials[i].Secrets)) return false;
        }

        return true;
    }

    /// <summary>Text with each secret replaced; the same object where it holds none.</summary>
    public string Mask(string text)
    {
        foreach (var (form, _, mask) in _forms)
        {
            if (text.Contains(form, StringComparison.Ordinal)) text = text.Replace(form, mask, StringComparison.Ordinal);
        }

        return TokenMask.MaskHolding(text, _secrets);
    }

    /// <summary>A header's value with each secret replaced, also a short one where it is the whole value.</summary>
    public string MaskValue(string value)
    {
        foreach (var secret in _secrets)
        {
            if (value == secret.Value) return secret.Mask;
        }

        return Mask(value);
    }

    /// <summary>Bytes with each secret replaced; the same memory where they hold none.</summary>
    public ReadOnlyMemory<byte> Mask(ReadOnlyMemory<byte> body)
    {
        foreach (var (_, form, mask) in _forms)
        {
            if (body.Span.IndexOf(form) >= 0) body = Replace(body.Span, form, Encoding.UTF8.GetBytes(mask));
        }

        return TokenMask.MaskHolding(body, _secrets);
    }

    private static IEnumerable<string> FormsOf(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        yield return value;
        yield return Uri.EscapeDataString(value);
        yield return Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal);
        yield return JavaScriptEncoder.Default.Encode(value);
        yield return JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value);
        yield return Convert.ToBase64String(bytes);
        yield return Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    private static byte[] Replace(ReadOnlySpan<byte> body, ReadOnlySpan<byte> form, ReadOnlySpan<byte> mask)
    {
        var replaced = new List<byte>(body.Length);
        for (var at = body.IndexOf(form); at >= 0; at = body.IndexOf(form))
        {
            replaced.AddRange(body[..at]);
            replaced.AddRange(mask);
            body = body[(at + form.Length)..];
        }

        replaced.AddRange(body);
        return [.. replaced];
    }
}
