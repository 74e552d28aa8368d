using Conformance.Model;

namespace Conformance.Reports.Folding;

/// <summary>Gathers failures by cause. What stands for a cause is its first case by id, so that the order of events does not matter.</summary>
internal sealed class FailureFold(FailThreshold threshold)
{
    private const int MostCharacters = 4000;
    private readonly Dictionary<string, FailureEntry> _entries = [];
    private readonly Dictionary<string, SortedSet<string>> _cases = [];

    public void Take(Failure failure, string operation, CaseRecord record, CaseFinished? finished, ScenarioFinished? scenario)
    {
        var fingerprint = Fingerprint.Of(failure, operation);
        Remember(fingerprint, record.Id);
        if (!_entries.TryGetValue(fingerprint, out var known))
        {
            _entries[fingerprint] = Entry(fingerprint, failure, operation, record, finished, scenario, count: 1);
            return;
        }

        var isFirst = CaseIdOrder.Instance.Compare(record.Id, known.Case.Id) < 0;
        _entries[fingerprint] = isFirst
            ? Entry(fingerprint, failure, operation, record, finished, scenario, known.Count + 1)
            : known with { Count = known.Count + 1 };
    }

    /// <summary>The entries, the most severe first, then in document order, then by check and place in the answer.</summary>
    public IReadOnlyList<FailureEntry> Result(IReadOnlyDictionary<string, int> ordinals) =>
        [.. _entries.Values
            .Select(e => e with { Cases = [.. _cases[e.Fingerprint]] })
            .OrderByDescending(e => e.Failure.Severity)
            .ThenBy(e => ordinals.GetValueOrDefault(e.Operation, int.MaxValue))
            .ThenBy(e => e.Failure.Check, StringComparer.Ordinal)
            .ThenBy(e => e.Failure.Instance, StringComparer.Ordinal)
            .ThenBy(e => e.Fingerprint, StringComparer.Ordinal)];

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
            Case = record with { Reason = VisibleText.Line(record.Reason) },
            Exchange = finished is null ? null : ExchangeView.Of(finished),
            Scenario = scenario,
            Count = count,
            Cases = [],
            Counts = threshold.Fails(failure.Severity),
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
