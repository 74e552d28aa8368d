using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Composition;

/// <summary>The property that says which alternative is meant (OpenAPI 3.0 section 4.7.25).</summary>
internal sealed class DiscriminatorChanged : IKind<SchemaPair>
{
    private const string Name = "discriminator";

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        var (before, after) = (PropertyOf(pair.Base), PropertyOf(pair.Revision));
        if (before == after) yield break;
        var action = (before, after) switch { (null, _) => ChangeAction.Added, (_, null) => ChangeAction.Removed, _ => ChangeAction.Changed };
        yield return pair.Found(action, Name, before, after);
    }

    /// <summary>Its name; Swagger 2.0 writes nothing else.</summary>
    private static string? PropertyOf(SchemaView view) => view.First(Name) is not { Part.IsBranch: false } keyword
        ? null
        : keyword.Text ?? keyword.Members.Where(m => m.NameEquals("propertyName")).Select(m => m.Value.ToString()).FirstOrDefault();
}
