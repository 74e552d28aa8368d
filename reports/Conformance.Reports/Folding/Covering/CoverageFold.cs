using Conformance.Model;

namespace Conformance.Reports.Folding.Covering;

/// <summary>Gathers how much of the contract a run touches.</summary>
internal sealed class CoverageFold
{
    private readonly List<OperationCoverage> _operations = [];
    private readonly Dictionary<string, OperationCoverage> _byKey = new(StringComparer.Ordinal);

    /// <summary>An operation of the contract.</summary>
    public void Add(OperationOutline outline)
    {
        var operation = new OperationCoverage(outline);
        if (_byKey.TryAdd(outline.Key, operation)) _operations.Add(operation);
    }

    /// <summary>Takes a case.</summary>
    public void Take(CaseFinished finished)
    {
        if (_byKey.TryGetValue(finished.Case.Operation, out var operation)) operation.Take(finished);
    }

    /// <summary>What is known so far.</summary>
    public ContractCoverage Result(IReadOnlyList<KeywordTally> keywords) => new(
        Sum(o => o.Parameters),
        Sum(o => o.Values),
        keywords,
        new PropertyCoverage(
            _operations.Sum(o => o.Declared),
            _operations.Sum(o => o.Declared - o.NeverShown.Count),
            Named(o => o.NeverShown),
            Named(o => o.Undeclared)));

    private Covered Sum(Func<OperationCoverage, Carried> part) => new(
        _operations.Sum(o => part(o).Count),
        _operations.Sum(o => part(o).Sent),
        _operations.Sum(o => part(o).Accepted),
        Named(o => part(o).Missing));

    private IReadOnlyList<OperationNames> Named(Func<OperationCoverage, IReadOnlyList<string>> names) =>
        [.. _operations.Select(o => new OperationNames(o.Key, names(o))).Where(n => n.Names.Count > 0)];
}
