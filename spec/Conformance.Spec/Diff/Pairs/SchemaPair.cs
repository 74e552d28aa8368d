using Conformance.Spec.Diff.Choices;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>A schema of the base and the schema of the revision that took its place.</summary>
internal sealed class SchemaPair(SchemaView before, SchemaView after, SchemaContext context)
{
    private ChoiceComparison? _choices;

    public SchemaView Base { get; } = before;

    public SchemaView Revision { get; } = after;

    public SchemaContext Context { get; } = context;

    /// <summary>How the alternatives of both correspond.</summary>
    public ChoiceComparison Choices => _choices ??= ChoiceComparison.Of(this);

    /// <summary>The types that both allow.</summary>
    public JsonTypes CommonTypes => Base.Types & Revision.Types;

    /// <summary>True if values of these types are counted one by one on both sides: limits then show only in the values that are left.</summary>
    public bool IsCounted => Base.Values.IsFinite && Revision.Values.IsFinite;

    /// <summary>True if a limit on these types can matter to both.</summary>
    public bool Concerns(JsonTypes types) => (CommonTypes & types) != JsonTypes.None && !IsCounted;

    /// <summary>Something that happened to a keyword.</summary>
    public Finding Found(ChangeAction action, string keyword, string? from = null, string? to = null) =>
        new(action, Base.PlaceOf(keyword), Revision.PlaceOf(keyword)) { From = from, To = to };
}
