using Conformance.Model;

namespace Conformance.Generators.Chains;

/// <summary>A case that helps to remove something; not sent where the trials have removed it already.</summary>
internal sealed record RemovalLink : ChainLink
{
    /// <summary>What is removed.</summary>
    public required Holding Removed { get; init; }

    /// <summary>The operation that removes it.</summary>
    public required Operation Deletion { get; init; }

    /// <summary>How many deletions there may have been before, so that this one is still needed.</summary>
    public required int After { get; init; }

    /// <inheritdoc/>
    public override TestCase? Make(IReadOnlyList<Exchange> exchanges)
    {
        if (Removed.Value(exchanges) is not { } id || Deletions(exchanges, id.Value.ToString()) > After) return null;
        return base.Make(exchanges);
    }

    private int Deletions(IReadOnlyList<Exchange> exchanges, string id)
    {
        var own = AnswerValue.InPath(Serialization.PathTemplate.Parse(Deletion.Path).Names.Last());
        return exchanges.Count(e => e.Case.Operation == Deletion && AnswerValue.Read(e, own)?.ToString() == id);
    }
}
