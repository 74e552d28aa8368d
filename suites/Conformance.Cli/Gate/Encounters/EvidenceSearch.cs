using Conformance.Mock;
using Conformance.Model;
using Conformance.Spec.Diff;
using Conformance.Suites.Targets;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>
/// Shows changes: clients of one contract meet a server of the other. Only operations that a change reaches are judged; a contract never
/// meets its own mock.
/// </summary>
/// <param name="comparison">The contracts, each with its profile, and what changed.</param>
/// <param name="url">A server to ask instead of mocks, or null.</param>
internal sealed class EvidenceSearch(Comparison comparison, Uri? url)
{
    private readonly EvidenceBook _book = new(comparison);
    private readonly List<EvidenceRun> _runs = [];

    /// <summary>Looks for evidence of the changes that are told.</summary>
    public async Task<EvidenceResult> RunAsync(IReadOnlyList<GateFinding> findings, CancellationToken cancellationToken)
    {
        var told = findings.SelectMany(f => f.Change.Operations).ToHashSet(StringComparer.Ordinal);
        var links = comparison.Impacted.Where(l => told.Contains(l.Key)).ToList();
        if (links.Count > 0)
        {
            if (url is not null) await OldClientsAsync(EvidenceWay.Target, new Target { BaseUrl = url }, links, findings, cancellationToken);
            else await MocksAsync(links, findings, cancellationToken);
        }

        var cases = _runs.Sum(r => r.Cases);
        return new([.. findings.Select(f => _book.Told(f, cases))], _runs, [.. _book.Notices()]);
    }

    private async Task MocksAsync(List<OperationLink> links, IReadOnlyList<GateFinding> findings, CancellationToken cancellationToken)
    {
        await using (var revision = await MockServer.StartAsync(comparison.Revision, MockOptions.Embedded(seed: 1), cancellationToken))
            await OldClientsAsync(EvidenceWay.OldClients, Mocked(revision), links, findings, cancellationToken);
        await using var former = await MockServer.StartAsync(comparison.Base, MockOptions.Embedded(seed: 1), cancellationToken);
        var meeting = new Meeting(new Encounter(EvidenceWay.NewClients, comparison.Revision, comparison.Base, Mocked(former)));
        _book.Add(await meeting.RunAsync(links, cancellationToken));
        _runs.Add(meeting.Sum(links));
    }

    private async Task OldClientsAsync(EvidenceWay way, Target target, List<OperationLink> links, IReadOnlyList<GateFinding> findings, CancellationToken cancellationToken)
    {
        var encounter = new Encounter(way, comparison.Base, comparison.Revision, target);
        var meeting = new Meeting(encounter);
        _book.Add(await meeting.RunAsync(links, cancellationToken));
        var aiming = new Aiming(encounter, meeting);
        foreach (var change in findings.Select(f => f.Change).Where(c => c.Level != ChangeLevel.Info && Unshowable.Reason(c) is null))
        {
            var reached = links.Where(l => change.Operations.Contains(l.Key, StringComparer.Ordinal)).ToList();
            if (!_book.Shows(change)) _book.Add(await aiming.AtAsync(change, reached, cancellationToken));
        }

        _runs.Add(meeting.Sum(links));
    }

    private static Target Mocked(MockServer mock) => new() { BaseUrl = mock.Address, EmbeddedMock = true };
}
