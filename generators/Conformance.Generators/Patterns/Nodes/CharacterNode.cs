using Conformance.Spec.Schemas.Patterns;

namespace Conformance.Generators.Patterns.Nodes;

/// <summary>One code point of a set.</summary>
/// <param name="Set">The set; empty only in a pattern that matches nothing.</param>
internal sealed record CharacterNode(CodePointSet Set) : PatternNode
{
    private static readonly IReadOnlyList<CodePointSet> Preferences =
    [
        CodePointSet.Union([CodePointSet.Range('a', 'z'), CodePointSet.Range('0', '9')]),
        CodePointSet.Range('!', '~'),
        CodePointSet.Union([CodePointSet.Range(0, 0x1F), CodePointSet.Range(0x7F, 0x9F)]).Complement(),
    ];

    /// <summary>The members that a person would type, if there are any; else all.</summary>
    public CodePointSet Pool { get; } = Set.Count == 1 ? Set : Preferences.Select(Set.Intersect).FirstOrDefault(s => !s.IsEmpty) ?? Set;

    /// <summary>The printable members, if there are any; else all. Word boundaries need more than letters.</summary>
    public CodePointSet BroadPool { get; } = Set.Count == 1 ? Set : Preferences.Skip(1).Select(Set.Intersect).FirstOrDefault(s => !s.IsEmpty) ?? Set;

    /// <inheritdoc/>
    public override int Shortest => 1;

    /// <inheritdoc/>
    public override int Longest => 1;
}
