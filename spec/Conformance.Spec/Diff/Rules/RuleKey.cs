using Conformance.Model;

namespace Conformance.Spec.Diff.Rules;

/// <summary>What decides the id of a change.</summary>
/// <param name="Kind">The class that compares, for example <c>MaximumChanged</c>.</param>
/// <param name="Action">What happened.</param>
/// <param name="Direction">Who sends what is described; <see cref="Direction.None"/> for what is no body, parameter or header.</param>
/// <param name="Site">Where it happened.</param>
/// <param name="Trait">What else tells the rule from others.</param>
public readonly record struct RuleKey(string Kind, ChangeAction Action, Direction Direction, ChangeSite Site, RuleTrait Trait)
{
    /// <summary>
    /// This key, then the next best where no rule is as precise: within a parameter the rule of the parameter, for what became wider or
    /// narrower the rule of what became another, and without the trait. What a trait of visibility silences has no next best.
    /// </summary>
    public IEnumerable<RuleKey> Candidates()
    {
        var self = this;
        return from site in Sites(self.Site)
               from action in Actions(self.Action)
               from trait in Traits(self.Trait)
               select self with { Site = site, Action = action, Trait = trait };
    }

    private static ChangeSite[] Sites(ChangeSite site) => site switch
    {
        ChangeSite.HeaderProperty => [site, ChangeSite.ParameterProperty, ChangeSite.Parameter],
        ChangeSite.ParameterProperty => [site, ChangeSite.Parameter],
        _ => [site],
    };

    private static ChangeAction[] Actions(ChangeAction action) => action switch
    {
        ChangeAction.Compatible => [action, ChangeAction.Generalized, ChangeAction.Changed],
        ChangeAction.Generalized or ChangeAction.Specialized => [action, ChangeAction.Changed],
        _ => [action],
    };

    private static RuleTrait[] Traits(RuleTrait trait) => trait is RuleTrait.None or RuleTrait.ReadOnly or RuleTrait.ReadOnlyExclusive or RuleTrait.WriteOnly
        ? [trait]
        : [trait, RuleTrait.None];
}
