using Conformance.Model;
using Conformance.Spec.Diff;

namespace Conformance.Cli.Gate;

/// <summary>Compares all documents of both sides and judges the changes.</summary>
/// <param name="request">What is asked.</param>
/// <param name="directory">The folder that shown paths are relative to.</param>
internal sealed class GateAction(GateRequest request, string directory)
{
    private readonly Spec.Diff.Gating.Gate _gate = new(request.Settings, request.Scope, request.Today);
    private readonly ShownPlaces _shown = new(directory);
    private readonly ContractComparer _comparer = new(new()
    {
        Today = request.Today,
        StableNoticeDays = request.Settings.StableNoticeDays,
        BetaNoticeDays = request.Settings.BetaNoticeDays,
    });

    /// <summary>The keys of the operations that a change reaches, in document order.</summary>
    public List<string> Impacted { get; } = [];

    /// <summary>Indexes of the waivers that matched nothing.</summary>
    public IReadOnlySet<int> Spent => _gate.Spent;

    /// <summary>The report; where a document cannot be read, it says that and nothing else.</summary>
    public async Task<GateReport> RunAsync(CancellationToken cancellationToken)
    {
        var sides = await new DocumentReader(request.Base, request.Revision).ReadAsync(cancellationToken);
        if (sides.Faults.Count > 0) return Report([], sides.Faults) with { IsUnread = true };
        var findings = new List<GateFinding>();
        var problems = new List<Diagnostic>();
        foreach (var (before, after) in sides.Pairs)
        {
            if (before is null || after is null) findings.Add(_gate.JudgeDocument(before, after));
            else Compare(before, after, findings, problems);
        }

        return Report(findings, problems) with { Notices = [.. _gate.Notices()] };
    }

    private void Compare(Contract before, Contract after, List<GateFinding> findings, List<Diagnostic> problems)
    {
        var comparison = _comparer.Compare(before, after);
        findings.AddRange(_gate.Judge(comparison));
        problems.AddRange(NewFaults.Of(before, after));
        Impacted.AddRange(comparison.Impacted.Select(o => o.Key));
    }

    private GateReport Report(IEnumerable<GateFinding> findings, IEnumerable<Diagnostic> problems) => new()
    {
        Base = request.Base.Shown,
        Revision = request.Revision.Shown,
        Findings = [.. findings.Select(_shown.Of).OrderByDescending(f => f.Change.Level)],
        Problems = [.. problems.Select(_shown.Of)],
        FailOn = request.FailOn,
        Tool = typeof(GateAction).Assembly.GetName().Version!.ToString(3),
    };
}
