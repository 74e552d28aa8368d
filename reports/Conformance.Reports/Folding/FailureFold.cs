using Conformance.Model;

namespace Conformance.Reports.Folding;

/// <summary>Gathers failures by cause. What stands for a cause is its simplest case, so that the order of events does not matter.</summary>
/// <param name="threshold">Which severities count.</param>
/// <param name="start">What the run began with.</param>
/// <param name="folder">The run directory as its user would type it.</param>
internal sealed class FailureFold(FailThreshold threshold, RunStarted? start, string folder)
{
    private const int MostCharacters = 4000;
    private readonly Dictionary<string, FailureEntry> _entries = [];
    private readonly Dictionary<string, ExemplarRank> _ranks = [];
    private readonly Dictionary<string, FailureExamined> _examined = [];
    private readonly Dictionary<string, SortedSet<string>> _cases = [];

    public void Take(Failure failure, string operation, CaseRecord record, CaseFinished? finished, ScenarioFinished? scenario)
    {
        var fingerprint = Fingerprint.Of(failure, operation);
        Remember(fingerprint, record.Id);
        var rank = ExemplarRank.Of(failure, record, finished?.Sent);
        var known = _entries.GetValueOrDefault(fingerprint);
        if (known is not null && rank >= _ranks[fingerprint])
        {
            _entries[fingerprint] = known with { Count = known.Count + 1 };
            return;
        }

        _ranks[fingerprint] = rank;
        _entries[fingerprint] = Entry(fingerprint, failure, operation, record, finished, scenario, (known?.Count ?? 0) + 1);
    }

    /// <summary>Takes what became of a cause that was tried again.</summary>
    public void Take(FailureExamined examined) => _examined[examined.Fingerprint] = examined;

    /// <summary>The entries, the most severe first, then in document order, then by check and place in the answer.</summary>
    public IReadOnlyList<FailureEntry> Result(IReadOnlyDictionary<string, int> ordinals) =>
        [.. _entries.Values
            .Select(e => Examined(e with { Cases = [.. _cases[e.Fingerprint]] }))
            .OrderByDescending(e => e.Failure.Severity)
            .ThenBy(e => ordinals.GetValueOrDefault(e.Operation, int.MaxValue))
            .ThenBy(e => e.Failure.Check, StringComparer.Ordinal)
            .ThenBy(e => e.Failure.Instance, StringComparer.Ordinal)
            .ThenBy(e => e.Fingerprint, StringComparer.Ordinal)];

    /// <summary>A shrunk request stands for the case that it was made from.</summary>
    private FailureEntry Examined(FailureEntry entry)
    {
        if (!_examined.TryGetValue(entry.Fingerprint, out var examined)) return entry;
        if (examined.Shrunk is not { } shrunk) return entry with { Examined = examined };
        return entry with
        {
            Examined = examined,
            Failure = Shown(shrunk.Failure with { Severity = entry.Failure.Severity }),
            Case = Shown(shrunk.Case with { Id = examined.Case }),
            Exchange = ExchangeView.Of(shrunk.Sent, shrunk.Answer),
            Replay = Replay(entry.Fingerprint, shrunk.Case, shrunk.Sent),
        };
    }

    private string Replay(string fingerprint, CaseRecord? record, SentRecord? sent) => start is null ? "" : ReplayCommand.Of(folder, fingerprint, start, record, sent);

    private static CaseRecord Shown(CaseRecord record) => record with { Reason = VisibleText.Line(record.Reason) };

    private void Remember(string fingerprint, string caseId)
    {
        if (!_cases.TryGetValue(fingerprint, out var ids)) _cases[fingerprint] = ids = new SortedSet<string>(CaseIdOrder.Instance);
        ids.Add(caseId);
        if (ids.Count > FailureEntry.MostCases) ids.Remove(ids.Max!);
    }

    private FailureEntry Entry(
        string fingerprint,
        Failure failure,
        string operation,
        CaseRecord record,
        CaseFinished? finished,
        ScenarioFinished? scenario,
        int count) => new()
        {
            Fingerprint = fingerprint,
            RootCause = Folding.RootCause.Of(failure, operation),
            Operation = operation,
            Failure = Shown(failure),
            Case = Shown(record),
            Exchange = finished is null ? null : ExchangeView.Of(finished.Sent, finished.Answer),
            Scenario = scenario,
            Count = count,
            Cases = [],
            Counts = threshold.Fails(failure.Severity),
            Replay = Replay(fingerprint, record, finished?.Sent),
        };

    private static Failure Shown(Failure failure) => failure with
    {
        Title = VisibleText.Clip(VisibleText.Line(failure.Title), MostCharacters),
        Expected = VisibleText.Clip(VisibleText.Block(failure.Expected), MostCharacters),
        Actual = VisibleText.Clip(VisibleText.Block(failure.Actual), MostCharacters),
        Instance = failure.Instance is { } instance ? VisibleText.Clip(VisibleText.Line(instance), MostCharacters) : null,
        Check = VisibleText.Line(failure.Check),
        Keyword = failure.Keyword is { } keyword ? VisibleText.Line(keyword) : null,
        Promise = failure.Promise is { } place ? place with { File = VisibleText.Line(place.File), Pointer = VisibleText.Line(place.Pointer) } : null,
        Excerpt = [.. failure.Excerpt.Select(VisibleText.Line)],
        Cause = VisibleText.Clip(VisibleText.Line(failure.Cause), MostCharacters),
    };
}
