using Conformance.Cli.Gate.Encounters;
using Conformance.Cli.Gate.Settings;
using Conformance.Model;
using Conformance.Spec.Diff;

namespace Conformance.Cli.Gate;

/// <summary>Compares all documents of both sides and judges the changes.</summary>
/// <param name="request">What is asked.</param>
/// <param name="directory">The folder that shown paths are relative to.</param>
internal sealed class GateAction(GateRequest request, string directory)
{
    private readonly Spec.Diff.Gating.Gate _gate = new(request.Settings, request.Scope, request.Today) { Used = request.Used };
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
        var results = new List<EvidenceResult>();
        var problems = new List<Diagnostic>(new LooserSettings(request.Base, request.Revision, request.SettingsFile).Find());
        foreach (var (before, after) in sides.Pairs)
        {
            if (before is not null && after is not null) problems.AddRange(NewFaults.Of(before, after));
            results.Add(before is null || after is null
                ? new([Told(_gate.JudgeDocument(before, after))], [], [])
                : await CompareAsync(before, after, cancellationToken));
        }

        return Report(results.SelectMany(r => r.Findings), problems) with
        {
            Notices = [.. _gate.Notices(), .. results.SelectMany(r => r.Notices)],
            Runs = [.. results.SelectMany(r => r.Runs)],
        };
    }

    private async Task<EvidenceResult> CompareAsync(Contract before, Contract after, CancellationToken cancellationToken)
    {
        var comparison = request.Evidence is null
            ? _comparer.Compare(before, after)
            : _comparer.Compare(GateProfiles.Attach(before, request.Base), GateProfiles.Attach(after, request.Revision));
        Impacted.AddRange(comparison.Impacted.Select(o => o.Key));
        var findings = _gate.Judge(comparison);
        return request.Evidence is { } evidence
            ? await new EvidenceSearch(comparison, evidence.Url).RunAsync(findings, cancellationToken)
            : new(findings, [], []);
    }

    private GateFinding Told(GateFinding finding) => request.Evidence is null || finding.Change.Level == ChangeLevel.Info
        ? finding
        : finding with { NotShown = Unshowable.Reason(finding.Change) };

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
