namespace Conformance.Generators.Values.Blueprints.Rules;

/// <summary>What an object must keep.</summary>
internal sealed record ObjectRules
{
    /// <summary>The named members in document order.</summary>
    public IReadOnlyList<Member> Members { get; init; } = [];

    /// <summary>Members of any other name, or null where there may be none.</summary>
    public Blueprint? Others { get; init; }

    /// <summary>Patterns that name members, with their blueprints.</summary>
    public IReadOnlyList<(string Pattern, Blueprint Blueprint)> PatternMembers { get; init; } = [];

    /// <summary>What names must be, or null.</summary>
    public Blueprint? Names { get; init; }

    /// <summary>The fewest members.</summary>
    public int Fewest { get; init; }

    /// <summary>The most members, or null.</summary>
    public int? Most { get; init; }

    /// <summary>Names that must accompany a name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Companions { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>The member of a name, or null.</summary>
    public Member? Find(string name) => Members.FirstOrDefault(m => m.Name == name);
}
