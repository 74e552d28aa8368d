using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.Journals.Replaying;
using Conformance.Reports.Terminal;

namespace Conformance.Cli.Replaying;

/// <summary>What became of a case that was sent again: request, answer, verdicts, and what that means.</summary>
/// <param name="terminal">Where lines go.</param>
/// <param name="recording">What the run saw.</param>
/// <param name="folder">The run as the user named it.</param>
internal sealed class ReplayText(Terminal terminal, RecordedCase recording, string folder)
{
    private readonly Ink _ink = new(terminal.IsInteractive);

    /// <summary>Tells it.</summary>
    /// <param name="started">What is sent to now.</param>
    /// <param name="events">What happened.</param>
    /// <returns>The exit code.</returns>
    public int Tell(RunStarted started, IReadOnlyList<RunEvent> events)
    {
        var shown = events.OfType<CaseFinished>().LastOrDefault(e => e.Case.Id == recording.Case.Id);
        foreach (var line in Steps(events)) Write(line);
        if (shown is null && !recording.IsWhole) return Unanswered(events);
        foreach (var line in shown is null ? [] : ExchangeText.Lines(shown, _ink)) Write(line);
        return Verdict(Entries(started, events), shown);
    }

    private IEnumerable<string> Steps(IReadOnlyList<RunEvent> events)
    {
        yield return $"{_ink.Faint("case    ")}  {recording.Case.Id} · {LogText.Of(recording.Case.Operation)}: {LogText.Of(recording.Case.Reason)}";
        foreach (var step in events.OfType<CaseFinished>().Where(e => e.Case.Id != recording.Case.Id))
            yield return $"{_ink.Faint("step    ")}  {step.Answer.Status} {LogText.Of($"{step.Sent.Method} {step.Sent.Url}")} {_ink.Faint($"({LogText.Of(step.Case.Reason)})")}";
    }

    private int Unanswered(IReadOnlyList<RunEvent> events)
    {
        var reason = events.OfType<CaseBroken>().FirstOrDefault() is { } broken ? broken.Reason
            : events.OfType<CaseFinished>().FirstOrDefault(e => e.Case.Purpose == CasePurpose.SetUp && e.Answer.Status >= 400) is { } failed ? $"what it needs could not be made: {failed.Case.Operation} answered {failed.Answer.Status}"
            : "it could not be sent to this target";
        Write($"{_ink.Faint("verdict ")}  {_ink.Doubtful($"not answered: {LogText.Of(reason)}")}");
        return ExitCode.Broken;
    }

    /// <summary>The failures that the case shows now, or its scenario, as a report tells them.</summary>
    private IReadOnlyList<FailureEntry> Entries(RunStarted started, IReadOnlyList<RunEvent> events)
    {
        var fold = new RunFold { Folder = folder };
        fold.Take(started);
        var concerned = events.Where(e => recording.IsWhole ? e is ScenarioFinished || e is CaseFinished { Failed: false } : e is CaseFinished f && f.Case.Id == recording.Case.Id);
        foreach (var runEvent in concerned) fold.Take(runEvent);
        return fold.Result().Failures;
    }

    private int Verdict(IReadOnlyList<FailureEntry> entries, CaseFinished? shown)
    {
        var same = entries.Where(e => recording.Failures.ContainsKey(e.Fingerprint)).ToList();
        foreach (var entry in same.Concat(entries.Except(same))) WriteEntry(entry);
        Write("");
        Write($"{_ink.Faint("verdict ")}  {Words(entries, same, shown)}");
        return entries.Count > 0 ? ExitCode.Failed : ExitCode.Kept;
    }

    private void WriteEntry(FailureEntry entry)
    {
        Write("");
        foreach (var line in FailureText.Lines(entry, _ink)) Write(line);
    }

    private string Words(IReadOnlyList<FailureEntry> entries, List<FailureEntry> same, CaseFinished? shown)
    {
        var now = shown is null ? "" : $"; the answer is {shown.Answer.Status} now";
        return (recording.Failures.Count, same.Count, entries.Count) switch
        {
            (0, _, 0) => _ink.Good("it passes, as it did in the run"),
            (0, _, _) => _ink.Bad("it fails; in the run it did not"),
            (_, > 0, _) => _ink.Bad($"the same failure again: {string.Join(", ", same.Select(s => s.Fingerprint))}"),
            (_, _, > 0) => _ink.Bad($"another failure: {string.Join(", ", entries.Select(e => e.Fingerprint))}, not {string.Join(", ", recording.Failures.Keys)}"),
            _ => _ink.Good($"gone{now}"),
        };
    }

    private void Write(string line) => terminal.Out.WriteLine(line);
}
