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

    /// <summary>The view of a judged case.</summary>
    public static ExchangeView Of(CaseFinished finished) => new(
        finished.Sent with
        {
            Url = VisibleText.Line(finished.Sent.Url),
            Headers = Shown(finished.Sent.Headers),
            Body = finished.Sent.Body is { } body ? Shown(body) : null,
        },
        finished.Answer with
        {
            Headers = Shown(finished.Answer.Headers),
            Body = Shown(finished.Answer.Body),
            EndReason = finished.Answer.EndReason is { } reason ? VisibleText.Line(reason) : null,
        },
        CurlLine.Of(finished.Sent));

    private static IReadOnlyList<Field> Shown(IReadOnlyList<Field> headers) =>
        [.. headers.Select(h => new Field(VisibleText.Line(h.Name), VisibleText.Clip(VisibleText.Line(h.Value), MostCharacters)))];

    private static BodyRecord Shown(BodyRecord body) => body with
    {
        Text = body.Text is { } text ? VisibleText.Block(VisibleText.Clip(text, MostCharacters)) : null,
        Base64 = body.Base64 is { } base64 ? VisibleText.Clip(base64, MostCharacters) : null,
    };
}
