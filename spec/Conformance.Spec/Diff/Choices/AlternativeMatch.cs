namespace Conformance.Spec.Diff.Choices;

/// <summary>Which alternatives of two choices correspond: by structure first, then by likeness, never by position.</summary>
/// <param name="Pairs">Those that correspond.</param>
/// <param name="Removed">Those of the base that are gone.</param>
/// <param name="Added">Those of the revision that are new.</param>
internal sealed record AlternativeMatch(
    IReadOnlyList<(Alternative Base, Alternative Revision)> Pairs,
    IReadOnlyList<Alternative> Removed,
    IReadOnlyList<Alternative> Added)
{
    /// <summary>Nothing corresponds to nothing.</summary>
    public static AlternativeMatch None { get; } = new([], [], []);

    public static AlternativeMatch Of(IReadOnlyList<Alternative> before, IReadOnlyList<Alternative> after)
    {
        var (removed, added) = (before.ToList(), after.ToList());
        var pairs = new List<(Alternative, Alternative)>();
        PairEqual(removed, added, pairs);
        PairAlike(removed, added, pairs);
        return new(pairs, Without(removed, after), Without(added, before));
    }

    /// <summary>An alternative that the other side has too, though once only, neither came nor went.</summary>
    private static List<Alternative> Without(List<Alternative> rest, IReadOnlyList<Alternative> others)
    {
        if (rest.Count == 0) return rest;
        var known = others.Select(o => o.View.Side.Structure.Of(o.View)).ToHashSet();
        return [.. rest.Where(a => !known.Contains(a.View.Side.Structure.Of(a.View)))];
    }

    private static void PairEqual(List<Alternative> removed, List<Alternative> added, List<(Alternative, Alternative)> pairs)
    {
        var structures = added.ToLookup(a => a.View.Side.Structure.Of(a.View));
        foreach (var one in removed.ToList())
        {
            // Of several that say the same, the one of the same name.
            var same = structures[one.View.Side.Structure.Of(one.View)].Where(added.Contains).OrderBy(a => a.Name == one.Name ? 0 : 1).FirstOrDefault();
            if (same is not null) Pair(one, same, removed, added, pairs);
        }
    }

    private static void PairAlike(List<Alternative> removed, List<Alternative> added, List<(Alternative, Alternative)> pairs)
    {
        var candidates = from one in removed
                         from other in added
                         let likeness = Likeness.Of(one, other)
                         where likeness >= Likeness.Least
                         orderby likeness descending
                         select (one, other);
        foreach (var (one, other) in candidates.ToList())
        {
            if (removed.Contains(one) && added.Contains(other)) Pair(one, other, removed, added, pairs);
        }
    }

    private static void Pair(Alternative one, Alternative other, List<Alternative> removed, List<Alternative> added, List<(Alternative, Alternative)> pairs)
    {
        pairs.Add((one, other));
        removed.Remove(one);
        added.Remove(other);
    }
}
