using Conformance.Generators.Cases.Composing;
using Conformance.Model;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Chains;

/// <summary>The resources among which the operations of a contract stand, and how a run comes by them; each found out when it is first asked for. Thread-safe.</summary>
internal sealed class Surroundings
{
    private readonly Lazy<ResourceGraph> _graph;
    private readonly Lazy<ChainPlanner?> _chains;
    private readonly Lazy<ChainPlanner?> _lists;

    /// <summary>The surroundings of the operations of one contract.</summary>
    public Surroundings(Contract contract, SchemaSet schemas, RequestComposer composer, GenerationOptions options)
    {
        _graph = new(() => ResourceGraph.Of(contract, schemas));
        _chains = new(() => options.Resources == ResourceUse.MadeUp ? null : new ChainPlanner(Graph, composer, options));
        _lists = new(() => options.Resources == ResourceUse.MadeUp ? null : new ChainPlanner(Graph, composer, options with { Resources = ResourceUse.Listed }));
    }

    /// <summary>The resources.</summary>
    public ResourceGraph Graph => _graph.Value;

    /// <summary>What comes by them as the run may; null where all is made up.</summary>
    public ChainPlanner? Chains => _chains.Value;

    /// <summary>What takes them from lists; null where all is made up. What is just made is empty, mostly.</summary>
    public ChainPlanner? Lists => _lists.Value;
}
