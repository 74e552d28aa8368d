using Conformance.Model;
using Conformance.Reports.Folding.Covering;
using Conformance.Reports.History;

namespace Conformance.Reports.Folding;

/// <summary>A run, read. Texts that came from a server are safe to show, except names and places of the contract itself.</summary>
public sealed record Run
{
    /// <summary>What was run against what.</summary>
    public required RunStarted Start { get; init; }

    /// <summary>How it ended, or null where the journal ends before the run does.</summary>
    public RunFinished? Finish { get; init; }

    /// <summary>Every operation, in document order.</summary>
    public required IReadOnlyList<OperationResult> Operations { get; init; }

    /// <summary>Causes of failure, the most severe first, then in document order.</summary>
    public required IReadOnlyList<FailureEntry> Failures { get; init; }

    /// <summary>What each check said, in the order of the catalogue.</summary>
    public required IReadOnlyList<CheckTally> Checks { get; init; }

    /// <summary>Scenarios of more than one step, in the order in which they ended.</summary>
    public required IReadOnlyList<ScenarioFinished> Scenarios { get; init; }

    /// <summary>Schema keywords that were exercised, by name.</summary>
    public required IReadOnlyList<KeywordTally> Keywords { get; init; }

    /// <summary>How much of the contract was touched.</summary>
    public required ContractCoverage Coverage { get; init; }

    /// <summary>Which documented statuses were seen.</summary>
    public required StatusCoverage Statuses { get; init; }

    /// <summary>Earlier runs of this contract on this target, oldest first; none where no history is kept.</summary>
    public IReadOnlyList<PastRun> Past { get; init; } = [];

    /// <summary>What changed since an earlier run, the last one unless the user chose another; null where none is known.</summary>
    public RunComparison? Comparison { get; init; }

    /// <summary>Operations counted.</summary>
    public OperationTotals OperationTotals => OperationTotals.Of(Operations);

    /// <summary>Cases counted.</summary>
    public CaseTotals CaseTotals => CaseTotals.Of(Operations.SelectMany(o => o.Cases));

    /// <summary>How many causes fail the run.</summary>
    public int FailureCount => Failures.Count(f => f.Counts);

    /// <summary>How many causes are warnings that do not fail the run.</summary>
    public int WarningCount => Failures.Count(f => !f.Counts && f.Failure.Severity == Severity.Warning);

    /// <summary>Wall clock of the process in seconds; 0 where the run did not end.</summary>
    public double Seconds => Finish?.Seconds ?? 0;

    /// <summary>Causes of failure, those of each severity that are new or back before those that are known.</summary>
    public IEnumerable<FailureEntry> NewestFirst() => Failures
        .OrderByDescending(f => f.Failure.Severity)
        .ThenByDescending(f => f.History is { Appearance: Appearance.New or Appearance.Back });

    /// <summary>What it all says.</summary>
    public RunVerdict Verdict => (Finish, FailureCount, OperationTotals) switch
    {
        ({ End: RunEnd.Cancelled }, _, _) => RunVerdict.Cancelled,
        (_, > 0, _) => RunVerdict.Failed,
        (_, _, { Broken: > 0 }) => RunVerdict.Broken,
        (null, _, _) => RunVerdict.Unfinished,
        (_, _, { Tested: 0 }) => RunVerdict.NothingRan,
        ({ End: RunEnd.TargetLost }, _, _) => RunVerdict.Broken,
        ({ End: RunEnd.Budget }, _, _) => RunVerdict.KeptInPart,
        _ => RunVerdict.Kept,
    };
}
