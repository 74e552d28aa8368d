using Conformance.Model;
using Conformance.Spec.Diff;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>Keeps, for each change, the first exchange that shows it. Not thread-safe.</summary>
/// <param name="comparison">The changes.</param>
internal sealed class EvidenceBook(Comparison comparison)
{
    private readonly Attribution _attribution = new(comparison.Changes);
    private readonly Dictionary<string, Evidence> _shown = new(StringComparer.Ordinal);
    private readonly List<Observation> _unexplained = [];

    /// <summary>True if an exchange shows the change.</summary>
    public bool Shows(Change change) => _shown.ContainsKey(change.Fingerprint);

    /// <summary>Takes exchanges that failed, in the order of preference.</summary>
    public void Add(IEnumerable<Observation> observations)
    {
        foreach (var observation in observations) Add(observation);
    }

    /// <summary>A finding with what shows it.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="cases">Exchanges in which it might have shown.</param>
    public GateFinding Told(GateFinding finding, int cases) => _shown.TryGetValue(finding.Change.Fingerprint, out var evidence)
        ? finding with { Evidence = evidence }
        : finding.Change.Level == ChangeLevel.Info ? finding : finding with { NotShown = Unshowable.Reason(finding.Change) ?? Unshowable.NotFound(cases) };

    /// <summary>What failed and is no change's work.</summary>
    public IEnumerable<string> Notices() => _unexplained
        .GroupBy(o => o.Link.Key, StringComparer.Ordinal)
        .Select(o => $"{o.Key}: {o.Count()} exchange{(o.Count() == 1 ? "" : "s")} failed and no change says why; again: {o.First().Again()}");

    private void Add(Observation observation)
    {
        var explained = false;
        foreach (var complaint in observation.Complaints)
        {
            if (_attribution.Of(observation.Link.Key, complaint) is not { } change) continue;
            explained = true;
            _shown.TryAdd(change.Fingerprint, observation.As(complaint));
        }

        if (!explained) _unexplained.Add(observation);
    }
}
