using Conformance.Model;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>What a schema describes. The same two schemas in another context are another pair.</summary>
/// <param name="Direction">Who sends the value.</param>
/// <param name="Site">Where it stands.</param>
/// <param name="IsText">True if values travel as text without quotes, so that a number and a string look the same.</param>
/// <param name="Visibility">Read-only in requests, write-only in answers, or none of it.</param>
/// <param name="IsPageSize">True for the parameter that says how many items a page has.</param>
internal readonly record struct SchemaContext(Direction Direction, ChangeSite Site, bool IsText = false, RuleTrait Visibility = RuleTrait.None, bool IsPageSize = false)
{
    /// <summary>What stands within a parameter: in a header it has rules of its own.</summary>
    public ChangeSite SiteWithin { get; init; } = ChangeSite.ParameterProperty;

    /// <summary>The context of what stands within.</summary>
    public SchemaContext Within => this with
    {
        IsPageSize = false,
        Site = Site switch
        {
            ChangeSite.Body => ChangeSite.Property,
            ChangeSite.Parameter => SiteWithin,
            _ => Site,
        },
    };

    /// <summary>True if the property is not sent in this direction, or need not be minded.</summary>
    public bool Hides(SchemaView schema) => Direction switch
    {
        Direction.Request => schema.Has("readOnly"),
        Direction.Response => schema.Has("writeOnly"),
        _ => false,
    };

    /// <summary>This context for a property of these two schemas.</summary>
    public SchemaContext Of(SchemaView before, SchemaView after) => Within with
    {
        Visibility = !Hides(before) && !Hides(after) ? RuleTrait.None : Direction == Direction.Request ? RuleTrait.ReadOnly : RuleTrait.WriteOnly,
    };
}
