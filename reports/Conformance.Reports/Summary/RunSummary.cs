using Conformance.Reports.Folding;
using Conformance.Reports.Folding.Covering;

namespace Conformance.Reports.Summary;

/// <summary>What <c>summary.json</c> holds.</summary>
public sealed record RunSummary
{
    /// <summary>The contract's name.</summary>
    public required string Contract { get; init; }

    /// <summary><c>info.version</c> of the contract.</summary>
    public required string ContractVersion { get; init; }

    /// <summary>The base URL of the target.</summary>
    public required string Target { get; init; }

    /// <summary>True if the target was the embedded mock.</summary>
    public required bool EmbeddedMock { get; init; }

    /// <summary>The run's id.</summary>
    public required string RunId { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The seed of the generated values.</summary>
    public required int Seed { get; init; }

    /// <summary>What the run says, in kebab-case.</summary>
    public required string Verdict { get; init; }

    /// <summary>Operations counted.</summary>
    public required OperationTotals Operations { get; init; }

    /// <summary>Cases counted.</summary>
    public required CaseTotals Cases { get; init; }

    /// <summary>Causes that fail the run: entries of <c>failures.json</c> that count under <c>--fail-on</c>.</summary>
    public required int Failures { get; init; }

    /// <summary>Causes that are warnings and do not fail the run.</summary>
    public required int Warnings { get; init; }

    /// <summary>What each check said, by id.</summary>
    public required IReadOnlyDictionary<string, CheckCount> Checks { get; init; }

    /// <summary>Which documented statuses were seen.</summary>
    public required StatusCoverage Statuses { get; init; }

    /// <summary>How much of the contract was touched: parameters and their values, schema keywords, properties of successes.</summary>
    public required ContractCoverage Coverage { get; init; }

    /// <summary>Operations that were not tested, each with its reason.</summary>
    public required IReadOnlyList<UntestedOperation> Untested { get; init; }

    /// <summary>What the user should know before reading on.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>Wall clock of the process in seconds.</summary>
    public required double Seconds { get; init; }

    /// <summary>What changed since the last run on this target, or null where none is known.</summary>
    public required Change? Since { get; init; }

    /// <summary>What changed since an earlier run, in numbers of causes.</summary>
    /// <param name="Run">The earlier run's id.</param>
    /// <param name="At">When it began.</param>
    /// <param name="New">Only this run has them.</param>
    /// <param name="Still">Both have them.</param>
    /// <param name="Gone">Only the earlier run has them, and this one could have shown them.</param>
    /// <param name="NotJudged">Only the earlier run has them, and this one could not have shown them.</param>
    public sealed record Change(string Run, DateTimeOffset At, int New, int Still, int Gone, int NotJudged);

    /// <summary>Verdicts of one check, counted.</summary>
    /// <param name="Passed">Promises kept.</param>
    /// <param name="Failed">Promises broken.</param>
    /// <param name="NotApplicable">No statement.</param>
    public sealed record CheckCount(int Passed, int Failed, int NotApplicable);

    /// <summary>An operation that was not tested.</summary>
    /// <param name="Operation">The operation's key.</param>
    /// <param name="End"><c>skipped</c> or <c>broken</c>.</param>
    /// <param name="Reason">Why.</param>
    public sealed record UntestedOperation(string Operation, string End, string Reason);

    /// <summary>The summary of a run.</summary>
    public static RunSummary Of(Run run) => new()
    {
        Contract = run.Start.Contract.Name,
        ContractVersion = run.Start.Contract.Version,
        Target = run.Start.Target,
        EmbeddedMock = run.Start.EmbeddedMock,
        RunId = run.Start.RunId,
        StartedAt = run.Start.At,
        Seed = run.Start.Seed,
        Verdict = Words.Of(run.Verdict),
        Operations = run.OperationTotals,
        Cases = run.CaseTotals,
        Failures = run.FailureCount,
        Warnings = run.WarningCount,
        Checks = run.Checks.ToDictionary(c => c.Check, c => new CheckCount(c.Passed, c.Failed, c.NotApplicable)),
        Statuses = run.Statuses,
        Coverage = run.Coverage,
        Untested = [.. run.Operations.Where(o => o.End != OperationEnd.Tested).Select(o => new UntestedOperation(o.Outline.Key, Words.Of(o.End), o.Reason))],
        Notices = run.Start.Notices,
        Seconds = Math.Round(run.Seconds, 3),
        Since = run.Comparison is { } c ? new Change(c.Before.RunId, c.Before.At, c.New.Count, c.Still.Count, c.Gone.Count, c.NotJudged.Count) : null,
    };
}
