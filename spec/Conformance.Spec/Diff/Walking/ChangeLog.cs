using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Walking;

/// <summary>
/// Collects what the kinds of change find. The same thing found at the same two places is one change: the schema of a body that is also
/// a property elsewhere, a parameter of many operations.
/// </summary>
internal sealed class ChangeLog(RuleTable table)
{
    private readonly Dictionary<object, LoggedChange> _changes = [];

    /// <summary>What was found, in the order of finding.</summary>
    public IEnumerable<LoggedChange> Changes => _changes.Values;

    public void Add(string kind, Finding finding, Scope scope)
    {
        if (TraitOf(finding, scope) is not { } trait) return;
        if (table.Find(new RuleKey(kind, finding.Action, scope.Direction, scope.Site, trait)) is not { } rule) return;
        var cause = (kind, finding with { Trait = trait }, scope.Direction);
        if (_changes.TryGetValue(cause, out var known))
        {
            known.Reaches.Add(scope.Reach);
            if (IsBetter(rule, known.Rule)) _changes[cause] = known with { Rule = rule, Subject = scope.Subject };
        }
        else
        {
            _changes.Add(cause, new(rule, finding, scope.Subject, [scope.Reach]));
        }
    }

    /// <summary>What nobody sends or sees has few rules: those of its own.</summary>
    private static RuleTrait? TraitOf(Finding finding, Scope scope) => (scope.Visibility, finding.Trait) switch
    {
        (RuleTrait.None, var trait) => trait,
        (var visibility, RuleTrait.None) => visibility,
        (RuleTrait.ReadOnly, RuleTrait.Exclusive) => RuleTrait.ReadOnlyExclusive,
        _ => null,
    };

    /// <summary>The rule that weighs more, else the one of the larger part.</summary>
    private static bool IsBetter(Rule rule, Rule known) =>
        rule.Level > known.Level || (rule.Level == known.Level && rule.Key.Site < known.Key.Site);
}
