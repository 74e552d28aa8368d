using Conformance.Model;
using Conformance.Spec.Diff;
using Conformance.Spec.Loading;

namespace Conformance.Cli.Gate;

/// <summary>Compares all documents of both sides and judges the changes.</summary>
/// <param name="request">What is asked.</param>
/// <param name="directory">The folder that shown paths are relative to.</param>
internal sealed class GateAction(GateRequest request, string directory)
{
    private readonly Spec.Diff.Gating.Gate _gate = new(request.Settings, request.Scope, request.Today);
    private readonly ContractComparer _comparer = new(new()
    {
        Today = request.Today,
        StableNoticeDays = request.Settings.StableNoticeDays,
        BetaNoticeDays = request.Settings.BetaNoticeDays,
    });

    /// <summary>The keys of the operations that a change reaches, in document order.</summary>
    public List<string> Impacted { get; } = [];

    /// <exception cref="UsageException">A document cannot be read.</exception>
    public async Task<GateReport> RunAsync(CancellationToken cancellationToken)
    {
        var findings = new List<GateFinding>();
        var problems = new List<Diagnostic>();
        foreach (var (before, after) in await PairsAsync(cancellationToken))
        {
            if (before is null || after is null) findings.Add(Whole(before, after));
            else Compare(before, after, findings, problems);
        }

        return new()
        {
            Base = request.Base.Shown,
            Revision = request.Revision.Shown,
            Findings = [.. findings.OrderByDescending(f => f.Change.Level)],
            Problems = problems,
            Notices = [.. _gate.Notices()],
            FailOn = request.FailOn,
            Tool = typeof(GateAction).Assembly.GetName().Version!.ToString(3),
        };
    }

    private void Compare(Contract before, Contract after, List<GateFinding> findings, List<Diagnostic> problems)
    {
        var comparison = _comparer.Compare(before, after);
        findings.AddRange(_gate.Judge(comparison).Select(Shown));
        Impacted.AddRange(comparison.Impacted.Select(o => o.Key));
        var known = before.Diagnostics.Select(d => (d.Id, d.Place.Pointer)).ToHashSet();
        problems.AddRange(after.Diagnostics
            .Where(d => d.Severity == Severity.Error && !known.Contains((d.Id, d.Place.Pointer)))
            .Select(d => d with { Place = Shown(d.Place) }));
    }

    /// <summary>The contracts of both sides; a document that is gone and one that is new are one if they are the same renamed.</summary>
    private async Task<List<(Contract? Base, Contract? Revision)>> PairsAsync(CancellationToken cancellationToken)
    {
        var pairs = new List<(Contract? Base, Contract? Revision)>();
        foreach (var pair in DocumentMatcher.ByName(request.Base, request.Revision))
            pairs.Add((await LoadAsync(request.Base, pair.Base, cancellationToken), await LoadAsync(request.Revision, pair.Revision, cancellationToken)));
        foreach (var gone in pairs.Where(p => p.Revision is null).ToList())
        {
            var added = pairs.FirstOrDefault(p => p.Base is null && DocumentMatcher.IsRenamed(gone.Base!, p.Revision!));
            if (added.Revision is null) continue;
            pairs.Remove(added);
            pairs[pairs.IndexOf(gone)] = (gone.Base, added.Revision);
        }

        return pairs;
    }

    private static async Task<Contract?> LoadAsync(GateSource source, string? location, CancellationToken cancellationToken)
    {
        if (location is null) return null;
        var result = await new ContractLoader(source.Options).LoadAsync(location, cancellationToken);
        return result.Contract ?? throw new UsageException([.. result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{source.Shown}: {d}")]);
    }

    private GateFinding Whole(Contract? before, Contract? after)
    {
        var finding = _gate.JudgeDocument(before, after);
        return Shown(finding);
    }

    private GateFinding Shown(GateFinding finding) => finding with
    {
        Change = finding.Change with { Base = Shown(finding.Change.Base), Revision = Shown(finding.Change.Revision) },
    };

    private Place? Shown(Place? place) => place is { } at ? Shown(at) : null;

    /// <summary>Code hosts know files by their paths from the root of the repository, with slashes.</summary>
    private Place Shown(Place place) => Path.IsPathFullyQualified(place.File)
        ? place with { File = Path.GetRelativePath(directory, place.File).Replace('\\', '/') }
        : place;
}
