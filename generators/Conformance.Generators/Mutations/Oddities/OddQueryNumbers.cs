using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>Numbers in queries that readers differ on.</summary>
internal sealed class OddQueryNumbers : IOddities
{
    /// <inheritdoc/>
    public string Id => "odd-query-numbers";

    /// <inheritdoc/>
    public string Summary => "An integer in the query that is huge, written oddly, or none.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract) =>
        OddQueryValues.Declared(slots).FirstOrDefault(p => p.Blueprint.Types.Allows(JsonTypes.Integer) && !p.Blueprint.Types.Allows(JsonTypes.String)) is { } number
            ? OddValues.Numbers.Select(n => new Oddity($"{number.Title}: {n.Words}", Probe.Robustness, r => RequestEdit.WithParameter(r, number.Parameter.Name, n.Encoded)))
            : [];
}
