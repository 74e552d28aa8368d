using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Parameters.Serialization;

/// <summary>Whether each item of a list or member of an object is written on its own; it matters to nothing else.</summary>
internal sealed class ParameterExplodeChanged : IKind<ParameterPair>
{
    private const JsonTypes Compound = JsonTypes.Array | JsonTypes.Object;

    public IEnumerable<Finding> Compare(ParameterPair pair)
    {
        if (pair is not { Base: { Schema: { } before }, Revision: { Schema: { } after } }) yield break;
        if (pair.Base.Style != pair.Revision.Style || pair.Base.Explode == pair.Revision.Explode || pair.Base.Location != pair.Revision.Location) yield break;
        var contract = pair.Operation.Contract;
        if (((contract.Base.View(before).Types | contract.Revision.View(after).Types) & Compound) == JsonTypes.None) yield break;
        yield return pair.Found(ChangeAction.Changed, "explode") with { From = Words.Of(pair.Base.Explode), To = Words.Of(pair.Revision.Explode) };
    }
}
