namespace Conformance.Generators.Cases.Pagination.Pages;

/// <summary>A walk held against one over the biggest pages, made before and after it.</summary>
/// <param name="Walk">The walk.</param>
/// <param name="Lost">Keys that the biggest pages show before and after, and that the walk passed by.</param>
/// <param name="Doubled">Keys that the walk shows twice.</param>
/// <param name="Unreached">Keys that the biggest pages show before and after, behind all that a walk showed that offered no way on.</param>
/// <param name="Swapped">Keys that the walk shows in another order than the biggest pages, each with the one before it there.</param>
public sealed record WalkComparison(
    ListWalk Walk,
    IReadOnlyList<string> Lost,
    IReadOnlyList<string> Doubled,
    IReadOnlyList<string> Unreached,
    IReadOnlyList<string> Swapped)
{
    /// <summary>True if something is lost, doubled or out of reach.</summary>
    public bool IsFaulty => Lost.Count + Doubled.Count + Unreached.Count > 0;

    /// <summary>Compares a walk; null where items cannot be told apart, or an answer was no page.</summary>
    /// <param name="walk">The walk.</param>
    /// <param name="before">The biggest pages before it.</param>
    /// <param name="after">The same after it, or null where that is not known yet.</param>
    public static WalkComparison? Of(ListWalk walk, ListWalk before, ListWalk? after)
    {
        if (walk.Keys is not { } seen || before.Keys is not { } reference || after is { Keys: null } || walk.Pages.Any(p => !p.IsPage)) return null;
        var stays = after?.Keys!.ToHashSet(StringComparer.Ordinal);
        string[] stable = [.. reference.Distinct(StringComparer.Ordinal).Where(k => stays?.Contains(k) is not false)];
        var shown = seen.ToHashSet(StringComparer.Ordinal);
        var places = stable.Index().ToDictionary(p => p.Item, p => p.Index, StringComparer.Ordinal);
        int[] order = [.. seen.Distinct(StringComparer.Ordinal).Where(places.ContainsKey).Select(k => places[k])];
        var reached = order.Length == 0 ? -1 : order.Max();
        string[] missing = [.. stable.Where(k => !shown.Contains(k))];
        string[] doubled = [.. seen.GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)];
        string[] behind = walk.IsWhole && doubled.Length == 0 ? [.. missing.Where(k => places[k] > reached)] : [];
        return new WalkComparison(
            walk,
            walk.IsWhole || IsRising(order) ? [.. missing.Where(k => places[k] < reached)] : [],
            doubled,
            behind,
            [.. order.Zip(order.Skip(1)).Where(p => p.First > p.Second).Select(p => stable[p.Second])]);
    }

    private static bool IsRising(int[] order) => order.Zip(order.Skip(1)).All(p => p.First < p.Second);
}
