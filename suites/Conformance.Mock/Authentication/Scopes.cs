namespace Conformance.Mock.Authentication;

/// <summary>What a credential allows.</summary>
/// <param name="Names">The scopes; null means all.</param>
internal sealed record Scopes(IReadOnlySet<string>? Names)
{
    /// <summary>Everything.</summary>
    public static Scopes All { get; } = new((IReadOnlySet<string>?)null);

    /// <summary>Scopes by name.</summary>
    public static Scopes Of(IEnumerable<string> names) => new(names.ToHashSet(StringComparer.Ordinal));

    /// <summary>True if all of these are among them.</summary>
    public bool Cover(IReadOnlyList<string> needed) => Names is null || needed.All(Names.Contains);

    /// <summary>What a token says of itself: <c>all</c> and <c>other</c>, <c>none</c>, <c>scope:a,scope:b</c>; null for any other.</summary>
    public static Scopes? OfSpoken(string token)
    {
        if (token is MockOptions.FullToken or MockOptions.OtherToken) return All;
        if (token == "none") return Of([]);
        return token.StartsWith("scope:", StringComparison.Ordinal)
            ? Of(token.Split(',', StringSplitOptions.TrimEntries).Select(s => s.StartsWith("scope:", StringComparison.Ordinal) ? s["scope:".Length..] : s))
            : null;
    }
}
