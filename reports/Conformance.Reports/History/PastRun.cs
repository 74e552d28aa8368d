using Conformance.Reports.Folding;

namespace Conformance.Reports.History;

/// <summary>What is kept of a run: enough to tell what is new in the next one.</summary>
public sealed record PastRun
{
    /// <summary>The run's id; a run that is reported again replaces itself.</summary>
    public required string RunId { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The base URL of the target: only runs on one target are compared.</summary>
    public required string Target { get; init; }

    /// <summary><c>info.version</c> of the contract.</summary>
    public required string ContractVersion { get; init; }

    /// <summary>What the run said, in kebab-case.</summary>
    public required string Verdict { get; init; }

    /// <summary>Wall clock in seconds.</summary>
    public required double Seconds { get; init; }

    /// <summary>Operations counted.</summary>
    public required OperationTotals Operations { get; init; }

    /// <summary>Cases counted.</summary>
    public required CaseTotals Cases { get; init; }

    /// <summary>Documented statuses.</summary>
    public required int StatusesDocumented { get; init; }

    /// <summary>Documented statuses that were seen.</summary>
    public required int StatusesSeen { get; init; }

    /// <summary>Causes of failure.</summary>
    public required IReadOnlyList<PastFailure> Failures { get; init; }

    /// <summary>Operations that were not tested, each with how it ended: <c>skipped</c> or <c>broken</c>.</summary>
    public required IReadOnlyDictionary<string, string> Untested { get; init; }

    /// <summary>Checks that judged.</summary>
    public required IReadOnlyList<string> Checks { get; init; }

    /// <summary>True if it could have shown a failure of this check in this operation.</summary>
    public bool Judged(string check, string operation) => !Untested.ContainsKey(operation) && Checks.Contains(check, StringComparer.Ordinal);

    /// <summary>What is kept of a run.</summary>
    public static PastRun Of(Run run) => new()
    {
        RunId = run.Start.RunId,
        At = run.Start.At,
        Target = run.Start.Target,
        ContractVersion = run.Start.Contract.Version,
        Verdict = Words.Of(run.Verdict),
        Seconds = Math.Round(run.Seconds, 3),
        Operations = run.OperationTotals,
        Cases = run.CaseTotals,
        StatusesDocumented = run.Statuses.Documented,
        StatusesSeen = run.Statuses.Seen,
        Failures = [.. run.Failures.Select(f => new PastFailure(f.Fingerprint, f.Failure.Check, f.Operation, f.Failure.Severity, f.Failure.Title))],
        Untested = run.Operations.Where(o => o.End != OperationEnd.Tested).ToDictionary(o => o.Outline.Key, o => Words.Of(o.End)),
        Checks = [.. run.Checks.Where(c => c.Passed + c.Failed > 0).Select(c => c.Check)],
    };
}
