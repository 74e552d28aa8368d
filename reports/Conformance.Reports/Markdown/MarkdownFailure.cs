using Conformance.Reports.Folding;
using Conformance.Reports.History;
using Conformance.Reports.Terminal;

namespace Conformance.Reports.Markdown;

/// <summary>One cause of failure in Markdown, folded up to one line.</summary>
internal static class MarkdownFailure
{
    private const int MostCharacters = 600;

    public static string Of(FailureEntry entry)
    {
        var failure = entry.Failure;
        return string.Join('\n', (IEnumerable<string>)
        [
            "",
            $"<details><summary><b>{News(entry)}{Words.Of(failure.Severity)}</b> {MarkdownText.Html(entry.Operation)}: {MarkdownText.Html(failure.Title)}{Count(entry)}</summary>",
            "",
            $"- check {MarkdownText.Code(failure.Check)}",
            $"- expected {Code(failure.Expected)}{Promise(entry)}",
            $"- but was {Code(failure.Actual)}{Instance(entry)}",
            $"- tried {Code(entry.Case.Reason)}",
            .. Examined(entry),
            $"- fingerprint {MarkdownText.Code(entry.Fingerprint)}, case {MarkdownText.Code(entry.Case.Id)}",
            .. Again(entry),
            "",
            "</details>",
        ]);
    }

    private static string Count(FailureEntry entry) => entry.Count == 1 ? "" : $" ({Numbers.Of(entry.Count, "case")})";

    private static string News(FailureEntry entry) => entry.History switch
    {
        { Appearance: Appearance.New } => "🆕 new ",
        { Appearance: Appearance.Back } => "🆕 back ",
        _ => "",
    };

    private static string Promise(FailureEntry entry) => entry.Failure.Promise is { } place ? $" ({Code(place.ToString())})" : "";

    private static string Instance(FailureEntry entry) => entry.Failure.Instance is { Length: > 0 } instance ? $" at {Code(instance)}" : "";

    private static IEnumerable<string> Examined(FailureEntry entry)
    {
        if (entry.Examined is not { } examined) return [];
        return [$"- {ExaminationText.Label(examined)}{(examined.Shrunk is { } shrunk ? $"; {ExaminationText.Shrunk(shrunk)}" : "")}"];
    }

    private static IEnumerable<string> Again(FailureEntry entry) =>
        ["", MarkdownText.Block("sh", string.Join('\n', new[] { entry.Exchange?.Curl, entry.Replay }.OfType<string>().Select(l => LogText.Of(l, 2000))))];

    private static string Code(string text) => MarkdownText.Code(Model.VisibleText.Clip(text, MostCharacters));
}
