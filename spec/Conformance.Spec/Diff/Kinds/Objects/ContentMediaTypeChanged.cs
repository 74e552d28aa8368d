using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Objects;

/// <summary>The media type of the content of a string (JSON Schema 2020-12 section 8.4).</summary>
internal sealed class ContentMediaTypeChanged : IKind<SchemaPair>
{
    private const string Name = "contentMediaType";

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        var (before, after) = (pair.Base.First(Name)?.Text, pair.Revision.First(Name)?.Text);
        if (before != after) yield return pair.Found(ChangeAction.Changed, Name, before ?? "none", after ?? "none");
    }
}
