using Conformance.Model;

namespace Conformance.Reports.Folding;

/// <summary>An exchange as reports show it: every text safe to show, long bodies clipped.</summary>
/// <param name="Sent">What was sent; a body's text may be shorter than its length.</param>
/// <param name="Answer">What came back; a body's text may be shorter than its length.</param>
/// <param name="Curl">The command that sends it again.</param>
public sealed record ExchangeView(SentRecord Sent, AnswerRecord Answer, string Curl)
{
    /// <summary>Of each body this many characters are shown; the journal has more.</summary>
    public const int MostCharacters = 16 * 1024;

    /// <summary>The view of a request and its answer.</summary>
    public static ExchangeView Of(SentRecord sent, AnswerRecord answer) => new(
        sent with
        {
            Url = VisibleText.Line(sent.Url),
            Headers = Shown(sent.Headers),
            Body = sent.Body is { } body ? Shown(body) : null,
        },
        answer with
        {
            Headers = Shown(answer.Headers),
            Body = Shown(answer.Body),
            EndReason = answer.EndReason is { } reason ? VisibleText.Line(reason) : null,
        },
        CurlLine.Of(sent));

    private static IReadOnlyList<Field> Shown(IReadOnlyList<Field> headers) =>
        [.. headers.Select(h => new Field(VisibleText.Line(h.Name), VisibleText.Clip(VisibleText.Line(h.Value), MostCharacters)))];

    private static BodyRecord Shown(BodyRecord body) => body with
    {
        Text = body.Text is { } text ? VisibleText.Block(VisibleText.Clip(text, MostCharacters)) : null,
        Base64 = body.Base64 is { } base64 ? VisibleText.Clip(base64, MostCharacters) : null,
    };
}
