using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Security;

/// <summary>Something that happened to the credentials that suffice.</summary>
/// <param name="Action">What happened.</param>
/// <param name="Trait">Whether to a scope.</param>
/// <param name="Scheme">The scheme whose scope it is, or null.</param>
/// <param name="From">What it was.</param>
/// <param name="To">What it is.</param>
internal sealed record CredentialChange(ChangeAction Action, RuleTrait Trait, string? Scheme, string? From, string? To)
{
    /// <summary>What is different between alternatives, each of which suffices.</summary>
    public static IEnumerable<CredentialChange> Between(IReadOnlyList<Credential> before, IReadOnlyList<Credential> after)
    {
        var (wasPublic, isPublic) = (IsPublic(before), IsPublic(after));
        if (wasPublic && isPublic) return [];
        if (wasPublic) return [new(ChangeAction.Set, RuleTrait.None, null, null, Describe(after))];
        return isPublic ? [new(ChangeAction.Unset, RuleTrait.None, null, Describe(before), null)] : BetweenDemands(before, after);
    }

    private static IEnumerable<CredentialChange> BetweenDemands(IReadOnlyList<Credential> before, IReadOnlyList<Credential> after)
    {
        var added = after.Where(b => !before.Any(a => IsEqual(a, b))).ToList();
        foreach (var gone in before.Where(a => !after.Any(b => IsEqual(a, b))))
        {
            if (added.Find(gone.HasSameSchemes) is { } successor)
            {
                added.Remove(successor);
                foreach (var scope in Scopes(gone, successor)) yield return scope;
            }
            else if (!after.Any(gone.Covers))
            {
                yield return new(ChangeAction.Removed, RuleTrait.None, null, gone.ToString(), null);
            }
        }

        foreach (var one in added) yield return new(ChangeAction.Added, RuleTrait.None, null, null, one.ToString());
    }

    private static IEnumerable<CredentialChange> Scopes(Credential before, Credential after) =>
        from scheme in after.Schemes.Keys
        let old = before.Schemes[scheme]
        let now = after.Schemes[scheme]
        from change in now.Except(old, StringComparer.Ordinal).Select(s => new CredentialChange(ChangeAction.Added, RuleTrait.Scope, scheme, null, s))
            .Concat(old.Except(now, StringComparer.Ordinal).Select(s => new CredentialChange(ChangeAction.Removed, RuleTrait.Scope, scheme, s, null)))
        select change;

    private static bool IsEqual(Credential one, Credential other) => one.Covers(other) && other.Covers(one);

    private static bool IsPublic(IReadOnlyList<Credential> alternatives) => alternatives.Count == 0 || alternatives.Any(a => a.Schemes.Count == 0);

    private static string Describe(IReadOnlyList<Credential> alternatives) => string.Join(" or ", alternatives.Where(a => a.Schemes.Count > 0));
}
