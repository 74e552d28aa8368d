using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Security;

/// <summary>A security scheme came, went or works otherwise.</summary>
internal sealed class SecuritySchemeChanged : IKind<ContractPair>
{
    public IEnumerable<Finding> Compare(ContractPair pair)
    {
        var (before, after) = (pair.Base.Contract.SecuritySchemes, pair.Revision.Contract.SecuritySchemes);
        return before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .SelectMany(name => Compare(pair, name, before.GetValueOrDefault(name), after.GetValueOrDefault(name)));
    }

    private static IEnumerable<Finding> Compare(ContractPair pair, string name, SecurityScheme? before, SecurityScheme? after)
    {
        if (before is null) return [new(ChangeAction.Added, pair.Base.PlaceOf(after!.Place.Pointer), after.Place) { Name = name }];
        if (after is null) return [new(ChangeAction.Removed, before.Place, pair.Revision.PlaceOf(before.Place.Pointer)) { Name = name }];
        if (before.Kind != after.Kind) return [Found(RuleTrait.None, Words.Of(before.Kind), Words.Of(after.Kind))];
        return Texts().Where(t => t.From != t.To).Select(t => Found(t.Trait, t.From, t.To)).Concat(Scopes());

        IEnumerable<(RuleTrait Trait, string? From, string? To)> Texts()
        {
            var (old, now) = (new SchemeText(pair.Base, before), new SchemeText(pair.Revision, after));
            yield return (RuleTrait.Key, KeyOf(before), KeyOf(after));
            yield return (RuleTrait.HttpScheme, before.HttpScheme, after.HttpScheme);
            yield return (RuleTrait.OpenIdUrl, old.Member("openIdConnectUrl"), now.Member("openIdConnectUrl"));
            yield return (RuleTrait.AuthorizationUrl, old.Urls("authorizationUrl"), now.Urls("authorizationUrl"));
            yield return (RuleTrait.TokenUrl, old.Urls("tokenUrl"), now.Urls("tokenUrl"));
        }

        IEnumerable<Finding> Scopes()
        {
            var (old, now) = (new SchemeText(pair.Base, before).Scopes, new SchemeText(pair.Revision, after).Scopes);
            foreach (var scope in old.Keys.Except(now.Keys, StringComparer.Ordinal)) yield return Found(RuleTrait.Scope, scope, null) with { Action = ChangeAction.Removed };
            foreach (var scope in now.Keys.Except(old.Keys, StringComparer.Ordinal)) yield return Found(RuleTrait.Scope, null, scope) with { Action = ChangeAction.Added };
        }

        Finding Found(RuleTrait trait, string? from, string? to) =>
            new(ChangeAction.Changed, before.Place, after.Place) { Name = name, Trait = trait, From = from ?? "none", To = to ?? "none" };
    }

    private static string? KeyOf(SecurityScheme scheme) => scheme.Location is { } location ? $"{Words.Of(location)} {scheme.ParameterName}" : null;
}
