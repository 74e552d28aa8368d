using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Parameters.Serialization;

/// <summary>Whether a media type writes the parameter, and which.</summary>
internal sealed class ParameterContentChanged : IKind<ParameterPair>
{
    public IEnumerable<Finding> Compare(ParameterPair pair)
    {
        if (pair is not { Base: { } before, Revision: { } after }) yield break;
        var (from, to) = (before.Content?.MediaType, after.Content?.MediaType);
        if (EssenceOf(from) == EssenceOf(to)) yield break;
        var action = (from, to) switch { (null, _) => ChangeAction.Added, (_, null) => ChangeAction.Removed, _ => ChangeAction.Changed };
        yield return pair.Found(action, "content") with { From = from, To = to };
    }

    private static string? EssenceOf(string? mediaType) => mediaType is null ? null : MediaTypes.Essence(mediaType);
}
