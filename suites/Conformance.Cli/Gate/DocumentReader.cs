using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Cli.Gate;

/// <summary>Reads the documents of both sides, all of them whatever is wrong with one.</summary>
/// <param name="before">The base.</param>
/// <param name="after">The revision.</param>
internal sealed class DocumentReader(GateSource before, GateSource after)
{
    private readonly List<Diagnostic> _faults = [];

    public async Task<GateSides> ReadAsync(CancellationToken cancellationToken)
    {
        var pairs = new List<(Contract? Base, Contract? Revision)>();
        foreach (var pair in DocumentMatcher.ByName(before, after))
            pairs.Add((await ReadAsync(before, pair.Base, cancellationToken), await ReadAsync(after, pair.Revision, cancellationToken)));
        if (_faults.Count == 0) Follow(pairs);
        return new(pairs, _faults);
    }

    private async Task<Contract?> ReadAsync(GateSource source, string? location, CancellationToken cancellationToken)
    {
        if (location is null) return null;
        var result = await new ContractLoader(source.Options).LoadAsync(location, cancellationToken);
        if (result.Contract is null) _faults.AddRange(result.Diagnostics.Where(d => d.Severity == Severity.Error));
        return result.Contract;
    }

    /// <summary>A document that is gone and one that is new are one if they are the same renamed.</summary>
    private static void Follow(List<(Contract? Base, Contract? Revision)> pairs)
    {
        foreach (var gone in pairs.Where(p => p.Revision is null).ToList())
        {
            var added = pairs.FirstOrDefault(p => p.Base is null && DocumentMatcher.IsRenamed(gone.Base!, p.Revision!));
            if (added.Revision is null) continue;
            pairs.Remove(added);
            pairs[pairs.IndexOf(gone)] = (gone.Base, added.Revision);
        }
    }
}
