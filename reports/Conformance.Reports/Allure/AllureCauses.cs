using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.History;
using Conformance.Reports.Terminal;

namespace Conformance.Reports.Allure;

/// <summary>The cases of one operation and phase as steps, the causes of failure within them.</summary>
/// <param name="folder">Where attachments are kept.</param>
/// <param name="run">The run's id.</param>
internal sealed class AllureCauses(AllureFolder folder, string run)
{
    private static readonly Ink Plain = new(isColoured: false);

    /// <summary>A step for each case; a cause stands in the step of the first case that shows it, or after all where that is not among them.</summary>
    public IReadOnlyList<AllureStep> Steps(IReadOnlyList<CaseLine> cases, IReadOnlyList<FailureEntry> failures, AllureClock clock)
    {
        var shown = failures.ToLookup(f => f.Case.Id);
        HashSet<string> ids = [.. cases.Select(c => c.Id)];
        AllureStep[] steps = [.. cases.Select(c => Step(c, [.. shown[c.Id]], clock))];
        return [.. steps, .. failures.Where(f => !ids.Contains(f.Case.Id)).Select(f => Cause(f, clock.Now) with { Attachments = Exchange(f) })];
    }

    public static AllureStatus StatusOf(IReadOnlyList<FailureEntry> failures, IReadOnlyList<AllureStep> steps) =>
        failures.Any(f => f.Counts) ? AllureStatus.Failed
        : steps.Any(s => s.Status == AllureStatus.Broken) ? AllureStatus.Broken
        : AllureStatus.Passed;

    public static AllureStatusDetails? DetailsOf(IReadOnlyList<FailureEntry> failures, IReadOnlyList<AllureStep> steps)
    {
        if (failures.Count == 0) return steps.FirstOrDefault(s => s.Status == AllureStatus.Broken) is { } broken ? new AllureStatusDetails(broken.Name) : null;
        return new AllureStatusDetails(
            string.Join('\n', failures.Select(f => $"{f.Failure.Check}: {f.Failure.Title}{(f.Count == 1 ? "" : $" ({Numbers.Of(f.Count, "case")})")}")),
            string.Join("\n\n", failures.Select(f => string.Join('\n', FailureText.Lines(f, Plain)))),
            failures.All(f => f.History is { Appearance: Appearance.Known }),
            failures.Any(f => f.History is { Flakiness: > 0 }));
    }

    public static string SeverityOf(IReadOnlyList<FailureEntry> failures) => failures.Select(f => (Severity?)f.Failure.Severity).Max() switch
    {
        Severity.Error => "critical",
        Severity.Warning => "minor",
        Severity.Note => "trivial",
        _ => "normal",
    };

    private AllureStep Step(CaseLine line, IReadOnlyList<FailureEntry> failures, AllureClock clock)
    {
        var start = clock.Now;
        var step = new AllureStep($"{line.Id}: {line.Reason}", StatusOf(line.Outcome), start, clock.Pass(line.Milliseconds))
        {
            Parameters = [new("mode", Words.Of(line.Mode)), new("status", line.Status == 0 ? "none" : $"{line.Status}")],
        };
        return failures.Count == 0 ? step : step with { Attachments = Exchange(failures[0]), Steps = [.. failures.Select(f => Cause(f, step.Stop))] };
    }

    private static AllureStep Cause(FailureEntry entry, long at)
    {
        var failure = entry.Failure;
        return new AllureStep($"{failure.Check}: {failure.Title}", entry.Counts ? AllureStatus.Failed : AllureStatus.Passed, at, at)
        {
            Parameters =
            [
                new("expected", failure.Expected),
                new("but was", failure.Actual),
                .. failure.Promise is { } promise ? [new("promised at", promise.ToString())] : (AllureParameter[])[],
                .. failure.Instance is { } instance ? [new("at", instance)] : (AllureParameter[])[],
                new("fingerprint", entry.Fingerprint),
            ],
            Steps = entry.Scenario is { } scenario ? [.. scenario.Steps.Select(s => Walked(s, at))] : null,
        };
    }

    private static AllureStep Walked(ScenarioStep step, long at) => new(
        $"{step.Operation}: {step.Reason}",
        step.Status is null ? AllureStatus.Broken : AllureStatus.Passed,
        at,
        at)
    {
        Parameters = [new("status", step.Status is { } status ? $"{status}" : "none")],
    };

    private IReadOnlyList<AllureAttachment>? Exchange(FailureEntry entry) => entry.Exchange is { } exchange
        ?
        [
            folder.Attach($"{run} {entry.Fingerprint}", "request", HttpText.Of(exchange.Sent)),
            folder.Attach($"{run} {entry.Fingerprint}", "answer", HttpText.Of(exchange.Answer)),
            folder.Attach($"{run} {entry.Fingerprint}", "curl", exchange.Curl),
        ]
        : null;

    private static AllureStatus StatusOf(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Failed => AllureStatus.Failed,
        CaseOutcome.Broken => AllureStatus.Broken,
        _ => AllureStatus.Passed,
    };
}
