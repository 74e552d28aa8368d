using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Bodies;

/// <summary>A media type got a schema or lost it; likewise the items of a sequence (OpenAPI 3.2 section 4.14.3).</summary>
internal sealed class MediaTypeSchemaChanged : IKind<MediaTypePair>
{
    public IEnumerable<Finding> Compare(MediaTypePair pair)
    {
        if (pair is not { Base: { } before, Revision: { } after }) return [];
        return Compare(pair, before.Schema, after.Schema, "schema", RuleTrait.None)
            .Concat(Compare(pair, before.ItemSchema, after.ItemSchema, "itemSchema", RuleTrait.Items));
    }

    private static IEnumerable<Finding> Compare(MediaTypePair pair, Schema? before, Schema? after, string member, RuleTrait trait)
    {
        if ((before is null) == (after is null)) yield break;
        yield return pair.Found(after is null ? ChangeAction.Removed : ChangeAction.Added, member) with { Trait = trait, Name = pair.Revision!.MediaType };
    }
}
