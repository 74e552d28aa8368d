namespace Conformance.Suites.Targets.Credentials;

/// <summary>
/// Replaces secrets by <c>{{secret:NAME}}</c> wherever they stand: in headers, in the URL as sent, in a body, within JSON strings and
/// within tokens whose payload holds one.
/// </summary>
/// <param name="credentials">Whose secrets.</param>
public sealed class SecretMask(IReadOnlyList<ICredential> credentials)
{
    private volatile SecretForms _forms = SecretForms.None;

    /// <summary>The request as it may be written down.</summary>
    public SentRequest Mask(SentRequest sent)
    {
        var forms = Current();
        if (forms.IsEmpty) return sent;
        return new SentRequest(
            sent.Method,
            forms.Mask(sent.Url),
            MaskHeaders(forms, sent.Headers),
            sent.Body is { } body ? forms.Mask(body) : default(ReadOnlyMemory<byte>?));
    }

    /// <summary>
    /// The answer as it may be written down. Tokens that the target issued are secrets too, though nobody knows their values before:
    /// JSON Web Tokens (RFC 7519) and the values of cookies go.
    /// </summary>
    public Answer Mask(Answer answer)
    {
        var forms = Current();
        return answer with
        {
            Headers = MaskAnswerHeaders(forms, answer.Headers),
            Body = TokenMask.Mask(forms.IsEmpty ? answer.Body : forms.Mask(answer.Body)),
        };
    }

    /// <summary>The answer with headers as they may be written down, and the body as it came.</summary>
    public Answer MaskHeaders(Answer answer)
    {
        var masked = MaskAnswerHeaders(Current(), answer.Headers);
        return ReferenceEquals(masked, answer.Headers) ? answer : answer with { Headers = masked };
    }

    /// <summary>Text as it may be written down.</summary>
    public string Mask(string text) => Current().Mask(text);

    private SecretForms Current()
    {
        if (credentials.Count == 0) return SecretForms.None;
        var forms = _forms;
        if (!forms.AreOf(credentials)) _forms = forms = SecretForms.Of(credentials);
        return forms;
    }

    private static IReadOnlyList<Field> MaskHeaders(SecretForms forms, IReadOnlyList<Field> headers)
    {
        Field[]? masked = null;
        for (var i = 0; i < headers.Count; i++)
        {
            var value = forms.MaskValue(headers[i].Value);
            if (ReferenceEquals(value, headers[i].Value)) continue;
            masked ??= [.. headers];
            masked[i] = headers[i] with { Value = value };
        }

        return masked ?? headers;
    }

    private static IReadOnlyList<Field> MaskAnswerHeaders(SecretForms forms, IReadOnlyList<Field> headers)
    {
        var known = MaskHeaders(forms, headers);
        return known.Any(TokenMask.Concerns) ? [.. known.Select(TokenMask.Mask)] : known;
    }
}
