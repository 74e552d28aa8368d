using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.Terminal;

namespace Conformance.Cli.Replaying;

/// <summary>An exchange on a terminal. Whatever a server says, it is text.</summary>
internal static class ExchangeText
{
    private const int MostLines = 60;
    private const int MostCharacters = 400;

    /// <summary>The lines, without line ends.</summary>
    public static IEnumerable<string> Lines(CaseFinished finished, Ink ink)
    {
        var view = ExchangeView.Of(finished.Sent, finished.Answer);
        var end = view.Answer.End == AnswerEnd.Complete ? "" : $", {LogText.Of(view.Answer.EndReason ?? "not whole")}";
        return
        [
            $"{ink.Faint("sent    ")}  {LogText.Of($"{view.Sent.Method} {view.Sent.Url}")}",
            .. Rest(view.Sent.Headers, view.Sent.Body, ink),
            $"{ink.Faint("answer  ")}  {(view.Answer.Status == 0 ? "no status" : view.Answer.Status)} in {view.Answer.Milliseconds:0.0} ms{end}",
            .. Rest(view.Answer.Headers, view.Answer.Body, ink),
        ];
    }

    private static IEnumerable<string> Rest(IReadOnlyList<Field> headers, BodyRecord? body, Ink ink) =>
    [
        .. headers.Select(h => $"          {ink.Faint($"{LogText.Of(h.Name)}:")} {LogText.Of(h.Value, MostCharacters)}"),
        .. Body(body).Select(l => $"          {LogText.Of(l, MostCharacters)}"),
    ];

    private static string[] Body(BodyRecord? body)
    {
        if (body is null or { Length: 0 }) return [];
        if (body.Text is not { } text) return [$"{body.Length} bytes, SHA-256 {body.Sha256}…"];
        var lines = text.Split('\n');
        return lines.Length <= MostLines ? lines : [.. lines.Take(MostLines), $"… and {lines.Length - MostLines} more lines"];
    }
}
