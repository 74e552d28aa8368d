using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.History;

namespace Conformance.Reports.Terminal;

/// <summary>A failure as people read it: check and operation; expected; but was; tried; again.</summary>
public static class FailureText
{
    /// <summary>The lines of one entry, without line ends.</summary>
    public static IEnumerable<string> Lines(FailureEntry entry, Ink ink)
    {
        var failure = entry.Failure;
        yield return $"{Mark(entry, ink)} {ink.Strong(failure.Check)} · {LogText.Of(entry.Operation)}{Count(entry)}{News(entry, ink)}";
        yield return $"  {LogText.Of(failure.Title)}";
        yield return $"  {ink.Faint("expected")}  {LogText.Of(failure.Expected)}{Promise(failure, ink)}";
        yield return $"  {ink.Faint("but was ")}  {LogText.Of(failure.Actual)}{Instance(failure, ink)}";
        yield return $"  {ink.Faint("tried   ")}  {LogText.Of(entry.Case.Reason)} {ink.Faint($"({Words.Of(entry.Case.Phase)}, case {entry.Case.Id})")}";
        foreach (var line in Examined(entry)) yield return $"  {ink.Faint("        ")}  {ink.Faint(line)}";
        if (entry.Exchange is { } exchange) yield return $"  {ink.Faint("again   ")}  {LogText.Of(exchange.Curl, 1200)}";
        yield return $"  {ink.Faint(entry.Exchange is null ? "again   " : "or      ")}  {LogText.Of(entry.Replay, 1200)}";
    }

    private static IEnumerable<string> Examined(FailureEntry entry)
    {
        if (entry.Examined is not { } examined) yield break;
        yield return ExaminationText.Label(examined);
        if (examined.Shrunk is { } shrunk) yield return ExaminationText.Shrunk(shrunk);
    }

    private static string Mark(FailureEntry entry, Ink ink) => entry.Failure.Severity switch
    {
        Severity.Error => ink.Bad("✗ error  "),
        Severity.Warning => ink.Doubtful("! warning"),
        _ => ink.Faint("· note   "),
    };

    private static string Count(FailureEntry entry) => entry.Count == 1 ? "" : $" · {entry.Count} cases";

    private static string News(FailureEntry entry, Ink ink) => entry.History switch
    {
        { Appearance: Appearance.New } => $" · {ink.Strong("new")}",
        { Appearance: Appearance.Back } => $" · {ink.Strong("back")}",
        _ => "",
    };

    private static string Promise(Failure failure, Ink ink) => failure.Promise is { } place ? ink.Faint($"  ({LogText.Of(place.ToString())})") : "";

    private static string Instance(Failure failure, Ink ink) => failure.Instance switch
    {
        null => "",
        "" => ink.Faint("  at the root of the body"),
        var instance => ink.Faint($"  at {LogText.Of(instance)}"),
    };
}
