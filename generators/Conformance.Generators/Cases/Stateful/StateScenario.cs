using System.Runtime.CompilerServices;
using Conformance.Generators.Chains;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>
/// A scenario that makes a resource, does something to it, looks at what became of it, and removes it. What it does next depends on nothing
/// but what was answered.
/// </summary>
public sealed class StateScenario : Scenario
{
    private readonly Chain _chain;
    private readonly StateReader _reader;
    private readonly ConditionalWeakTable<IReadOnlyList<Exchange>, StateStory> _stories = [];

    internal StateScenario(StatePlot plot, Resource resource, Chain chain, StateReader reader, IReadOnlyList<string> collections)
    {
        (Plot, Resource, _chain, _reader, Collections) = (plot, resource, chain, reader, collections);
    }

    /// <summary>What happens.</summary>
    public StatePlot Plot { get; }

    /// <summary>What it happens to.</summary>
    public Resource Resource { get; }

    /// <summary>How its list is read, or null where it is looked for in none.</summary>
    public Listing? Listing => _reader.Listing;

    /// <inheritdoc/>
    public override string Id => _chain.Id;

    /// <inheritdoc/>
    public override Operation Anchor => _chain.Anchor;

    /// <inheritdoc/>
    public override Phase Phase => Phase.Stateful;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Collections { get; }

    /// <inheritdoc/>
    public override IEnumerable<TestCase> Planned => _chain.Planned;

    /// <summary>What the exchanges of the scenario show, each list of them read once.</summary>
    public StateStory Read(IReadOnlyList<Exchange> exchanges) => _stories.GetValue(exchanges, _reader.Read);

    /// <inheritdoc/>
    public override TestCase? Next(IReadOnlyList<Exchange> exchanges) => _chain.Next(exchanges);

    /// <inheritdoc/>
    public override string? Unsent(IReadOnlyList<Exchange> exchanges) =>
        exchanges.Any(e => e.Case.Act is not null) ? null : _chain.Unsent(exchanges);
}
