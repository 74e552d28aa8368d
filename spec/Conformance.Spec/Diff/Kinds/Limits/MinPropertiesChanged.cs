using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>The smallest number of properties of an object; those that are required count.</summary>
internal sealed class MinPropertiesChanged : IKind<SchemaPair>
{
    private const string Keyword = "minProperties";

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        var (before, after) = (CountLimit.Of(pair.Base, Keyword, isUpper: false) ?? 0, CountLimit.Of(pair.Revision, Keyword, isUpper: false) ?? 0);
        if (before == after || !pair.Concerns(JsonTypes.Object)) return [];
        // What is required must be there anyhow; a change of that is reported by its own rule.
        var required = Math.Min(RequiredIn(pair, pair.Base), RequiredIn(pair, pair.Revision));
        return CountLimit.Compare(pair, Keyword, Math.Max(before, required), Math.Max(after, required));
    }

    private static long RequiredIn(SchemaPair pair, SchemaView view) => view.Object.Required
        .Count(name => !pair.Context.Hides(view.Side.View(view.Object.SchemasOf(name), () => view.Place)));
}
