using Conformance.Model;

namespace Conformance.Reports.Folding;

/// <summary>Gathers what happens to one operation.</summary>
internal sealed class OperationFold(OperationOutline outline)
{
    private const int TooManyRequests = 429;
    private readonly List<CaseLine> _cases = [];
    private readonly CheckFold _checks = new();
    private readonly Dictionary<int, int> _statuses = [];
    private readonly Dictionary<string, int> _parameters = [];
    private readonly Dictionary<Phase, string> _skippedPhases = [];
    private string? _skipped;
    private string? _broken;
    private bool _judged;
    private bool _succeeded;

    public void Take(CaseFinished finished, CaseOutcome outcome)
    {
        var (record, status) = (finished.Case, finished.Answer.Status);
        var isTrial = record.Purpose == CasePurpose.Trial;
        if (isTrial || outcome != CaseOutcome.Passed) _cases.Add(Line(record, VisibleText.Line(record.Reason), status, finished.Answer.Milliseconds, outcome));
        _checks.Take(finished.Verdicts);
        _statuses[status] = _statuses.GetValueOrDefault(status) + 1;
        foreach (var source in record.Sources) _parameters[source.Name] = _parameters.GetValueOrDefault(source.Name) + 1;
        _succeeded |= isTrial && status is >= 200 and < 300;
        _judged |= isTrial && status != TooManyRequests && finished.Verdicts.Any(v => v.Outcome != Outcome.NotApplicable);
    }

    public void Take(CaseBroken broken)
    {
        var reason = VisibleText.Line(broken.Reason);
        _cases.Add(Line(broken.Case, $"{VisibleText.Line(broken.Case.Reason)}: {reason}", 0, 0, CaseOutcome.Broken));
        _broken ??= reason;
    }

    public void Take(OperationSkipped skipped)
    {
        var reason = VisibleText.Line(skipped.Reason);
        if (skipped.Phase is { } phase) _skippedPhases.TryAdd(phase, reason);
        else _skipped ??= reason;
    }

    public void Take(IReadOnlyList<Verdict> ofScenario) => _checks.Take(ofScenario);

    /// <summary>Marks the case in which a scenario failed as a whole.</summary>
    public void Worsen(string id, CaseOutcome outcome)
    {
        var at = _cases.FindLastIndex(c => c.Id == id);
        if (at >= 0 && _cases[at].Outcome < outcome) _cases[at] = _cases[at] with { Outcome = outcome };
    }

    public OperationResult Result(IReadOnlyList<string> checks, string untouched)
    {
        var end = End();
        return new OperationResult
        {
            Outline = outline,
            End = end,
            Reason = Reason(end, untouched),
            Succeeded = _succeeded && end == OperationEnd.Tested,
            SkippedPhases = _skippedPhases,
            Cases = [.. _cases.OrderBy(c => c.Phase).ThenBy(c => c.Id, CaseIdOrder.Instance)],
            Checks = _checks.Result(checks, all: false),
            Statuses = _statuses,
            SentParameters = _parameters,
        };
    }

    /// <summary>
    /// What is skipped as a whole may still have been answered: by a probe that found the feature switched off, or as a step of
    /// another's scenario. Only a success then shows that the operation itself was tested.
    /// </summary>
    private OperationEnd End() => (_judged, _broken, _skipped) switch
    {
        (true, _, null) => OperationEnd.Tested,
        (true, _, _) when _succeeded => OperationEnd.Tested,
        (false, not null, _) => OperationEnd.Broken,
        _ => OperationEnd.Skipped,
    };

    private string Reason(OperationEnd end, string untouched) => end switch
    {
        OperationEnd.Tested => "",
        OperationEnd.Broken => _broken!,
        _ => _skipped ?? OnlyReason() ?? untouched,
    };

    private string? OnlyReason() => _statuses.ContainsKey(TooManyRequests)
        ? "the target answered 429 only"
        : _skippedPhases.Count == 0 ? null : string.Join("; ", _skippedPhases.OrderBy(p => p.Key).Select(p => p.Value).Distinct());

    private static CaseLine Line(CaseRecord record, string reason, int status, double milliseconds, CaseOutcome outcome) =>
        new(record.Id, record.Phase, record.Mode, reason, status, milliseconds, outcome);
}
