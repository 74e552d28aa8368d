using Conformance.Suites.Configuration.Baselines;

namespace Conformance.Suites.Running;

/// <summary>What a run came to, in the numbers that decide an exit code.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Reason">What ended it early, or null.</param>
/// <param name="Operations">How each operation ended, in document order.</param>
/// <param name="Cases">How the cases ended.</param>
/// <param name="Failures">Distinct causes of failure, by severity.</param>
/// <param name="SilentReports">Reports that threw and were left out from then on, with the reasons.</param>
public sealed record RunResult(
    RunEnd End,
    string? Reason,
    IReadOnlyList<OperationResult> Operations,
    CaseCounts Cases,
    IReadOnlyDictionary<Severity, int> Failures,
    IReadOnlyList<string> SilentReports)
{
    /// <summary>Waivers that have ended or matched nothing and entries of the baseline that do not fail any more, one line each; empty where the run broke off.</summary>
    public IReadOnlyList<string> AcceptanceNotices { get; init; } = [];

    /// <summary>Entries of the baseline that failed again, or that nothing was found out about.</summary>
    public IReadOnlyList<BaselineEntry> KeptBaseline { get; init; } = [];

    /// <summary>Operations of which an answer was judged.</summary>
    public int Tested => Operations.Count(o => o.End == OperationEnd.Tested);

    /// <summary>Operations that answered a 2xx.</summary>
    public int Succeeded => Operations.Count(o => o.Succeeded);

    /// <summary>Operations of which nothing was sent, or which the target does not have.</summary>
    public int Skipped => Operations.Count(o => o.End == OperationEnd.Skipped);

    /// <summary>Operations that gave no answer.</summary>
    public int Broken => Operations.Count(o => o.End == OperationEnd.Broken);

    /// <summary>True if something failed that weighs as much as this, or more.</summary>
    public bool HasFailures(Severity atLeast) => Failures.Any(f => f.Key >= atLeast && f.Value > 0);
}
