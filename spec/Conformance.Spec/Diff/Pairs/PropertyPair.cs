using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>What two objects say about the property of one name.</summary>
/// <param name="Owner">The objects.</param>
/// <param name="Name">The property's name.</param>
internal sealed record PropertyPair(SchemaPair Owner, string Name)
{
    /// <summary>The property in the base; the view of anything where it is not described.</summary>
    public SchemaView Base { get; } = Of(Owner.Base, Name);

    /// <summary>The property in the revision; the view of anything where it is not described.</summary>
    public SchemaView Revision { get; } = Of(Owner.Revision, Name);

    public SchemaContext Context => Owner.Context.Of(Base, Revision);

    public bool IsHidden => Context.Visibility != RuleTrait.None;

    public bool IsInBase => Owner.Base.Object.Has(Name);

    public bool IsInRevision => Owner.Revision.Object.Has(Name);

    public bool IsInBoth => IsInBase && IsInRevision;

    public bool WasRequired => Owner.Base.Object.IsRequired(Name);

    public bool IsRequired => Owner.Revision.Object.IsRequired(Name);

    /// <summary>Something that happened to the property as a whole.</summary>
    public Finding Found(ChangeAction action, RuleTrait trait = RuleTrait.None) =>
        new(action, Owner.Base.Object.PlaceOf(Name), Owner.Revision.Object.PlaceOf(Name)) { Trait = trait };

    /// <summary>Something that happened to a keyword of the property.</summary>
    public Finding Found(ChangeAction action, string keyword, RuleTrait trait = RuleTrait.None) =>
        new(action, Base.PlaceOf(keyword), Revision.PlaceOf(keyword)) { Trait = trait };

    private static SchemaView Of(SchemaView owner, string name) => owner.Side.View(owner.Object.SchemasOf(name), () => owner.Object.PlaceOf(name));
}
