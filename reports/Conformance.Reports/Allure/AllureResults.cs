using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Allure;

/// <summary>
/// A run in Allure's terms: a result for each operation and phase, a step in it for each case; request and answer are attached where a
/// case is the first to show a cause of failure, so that fifty thousand cases are some thousand files. The events know how long an
/// answer took and not when it came: results and steps follow each other from the run's beginning.
/// </summary>
public sealed class AllureResults
{
    private readonly AllureFolder _folder;
    private readonly Run _run;
    private readonly AllureCauses _causes;
    private readonly ILookup<(string Operation, Phase Phase), FailureEntry> _failures;

    /// <summary>The results of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="folder">Where attachments are kept.</param>
    public AllureResults(Run run, AllureFolder folder)
    {
        (_run, _folder) = (run, folder);
        _causes = new AllureCauses(_folder, run.Start.RunId);
        _failures = run.Failures.ToLookup(f => (f.Operation, f.Case.Phase));
    }

    /// <summary>Writes them all, and what was run against what.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Write()
    {
        var (start, contract) = (_run.Start, _run.Start.Contract);
        _folder.Describe(
            new AllureExecutor("conformance", "conformance", start.RunId, $"{contract.Name}: {VisibleText.Line(contract.Title)}"),
            [
                ("Contract", contract.Name), ("Title", contract.Title), ("Version", contract.Version), ("OpenAPI", contract.SpecVersion), ("Document", contract.File), ("Profile", contract.Profile),
                ("Target", start.EmbeddedMock ? "embedded mock" : start.Target), ("Seed", $"{start.Seed}"), ("Workers", $"{start.Workers}"), ("Program", $"conformance {start.Tool}"),
            ],
            contract.Checks);
        foreach (var result in All()) _folder.Write(result);
    }

    /// <summary>All results, in document order; their attachments are written.</summary>
    public IEnumerable<AllureResult> All()
    {
        var clock = new AllureClock(_run.Start.At);
        foreach (var operation in _run.Operations)
        {
            var phases = operation.Cases.Select(c => c.Phase).Concat(_run.Failures.Where(f => f.Operation == operation.Outline.Key).Select(f => f.Case.Phase)).Distinct().Order();
            foreach (var phase in phases) yield return Of(operation, phase, clock);
            if (operation.End == OperationEnd.Skipped && operation.Cases.Count == 0) yield return Untested(operation, clock);
        }
    }

    /// <summary>The result of one operation in one phase; null where it has no case there.</summary>
    /// <param name="operation">The operation's key.</param>
    /// <param name="phase">The phase.</param>
    public AllureResult? Of(string operation, Phase phase) => _run.Operations
        .Where(o => o.Outline.Key == operation && o.Cases.Any(c => c.Phase == phase))
        .Select(o => Of(o, phase, new AllureClock(_run.Start.At)))
        .FirstOrDefault();

    private AllureResult Of(OperationResult operation, Phase phase, AllureClock clock)
    {
        FailureEntry[] failures = [.. _failures[(operation.Outline.Key, phase)]];
        var start = clock.Now;
        var steps = _causes.Steps([.. operation.Cases.Where(c => c.Phase == phase)], failures, clock);
        var result = Result(operation, Words.Of(phase), start, clock.Now);
        return result with
        {
            Status = AllureCauses.StatusOf(failures, steps),
            StatusDetails = AllureCauses.DetailsOf(failures, steps),
            Labels = [.. Labels(operation, AllureCauses.SeverityOf(failures)), new("tag", Words.Of(phase))],
            Links = [.. failures.Select(f => new AllureLink($"{f.Failure.Check} {f.Fingerprint}", $"../report.html#/failure/{f.Fingerprint}", "report"))],
            Steps = steps,
        };
    }

    private AllureResult Untested(OperationResult operation, AllureClock clock) => Result(operation, "not tested", clock.Now, clock.Now) with
    {
        Status = AllureStatus.Skipped,
        StatusDetails = new AllureStatusDetails(operation.Reason),
        Labels = Labels(operation, "normal"),
    };

    private AllureResult Result(OperationResult operation, string what, long start, long stop)
    {
        var (contract, key) = (_run.Start.Contract.Name, VisibleText.Line(operation.Outline.Key));
        var id = AllureId.Of(contract, key, what);
        return new AllureResult
        {
            Uuid = AllureId.UuidOf(_run.Start.RunId, _run.Start.Target, id),
            HistoryId = id,
            TestCaseId = id,
            FullName = $"{contract}: {key}: {what}",
            Name = $"{key} · {what}",
            Status = AllureStatus.Passed,
            Start = start,
            Stop = stop,
            Parameters = [new("target", VisibleText.Line(_run.Start.Target), Excluded: true), new("seed", $"{_run.Start.Seed}", Excluded: true)],
        };
    }

    private AllureLabel[] Labels(OperationResult operation, string severity)
    {
        var (contract, outline) = (_run.Start.Contract, operation.Outline);
        var (key, tag) = (VisibleText.Line(outline.Key), outline.Tags.Count == 0 ? "no tag" : VisibleText.Line(outline.Tags[0]));
        AllureLabel[] labels =
        [
            new("parentSuite", contract.Name), new("suite", tag), new("subSuite", key),
            new("epic", VisibleText.Line(contract.Title)), new("feature", tag), new("story", key),
            new("severity", severity), new("framework", "conformance"),
        ];
        return outline.Deprecated ? [.. labels, new("tag", "deprecated")] : labels;
    }
}
