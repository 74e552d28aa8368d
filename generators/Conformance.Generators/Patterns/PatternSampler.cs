using Conformance.Generators.Patterns.Nodes;
using Conformance.Generators.Values.Chance;

namespace Conformance.Generators.Patterns;

/// <summary>
/// Makes texts that match a pattern and have a wanted length. Each part of the pattern gets a share of the length that it can fill,
/// so a text of the right length comes out at the first attempt wherever one exists.
/// </summary>
/// <param name="pattern">The pattern.</param>
internal sealed class PatternSampler(Pattern pattern)
{
    /// <summary>Unlimited parts are this much longer than they must be, at most.</summary>
    private const int Slack = 12;

    private readonly Pattern _pattern = pattern;

    /// <summary>A text of <paramref name="shortest"/> to <paramref name="longest"/> code points, or null where the pattern has none.</summary>
    /// <param name="shortest">The fewest code points.</param>
    /// <param name="longest">The most code points.</param>
    /// <param name="dice">Chance.</param>
    /// <param name="broad">True if characters beyond letters and digits are drawn where they may be.</param>
    public string? Sample(int shortest, int longest, ref Dice dice, bool broad = false)
    {
        var root = _pattern.Root;
        if (root.Shortest > longest) return null;
        if (root.Longest < shortest && _pattern is { AnchoredAtStart: true, AnchoredAtEnd: true } && _pattern.IsExact) return null;
        var draw = new PatternDraw(dice.Next(), broad);
        draw.Write(root, Math.Min(shortest, root.Longest), Math.Min(longest, Math.Max(shortest, root.Shortest + Slack)));
        return Pad(draw, shortest);
    }

    /// <summary>
    /// A text in which what the lookaheads ask for is laid over what the rest asks for: the usual way to write password rules. It has
    /// to be checked.
    /// </summary>
    public string? SampleWithLookaheads(int shortest, int longest, ref Dice dice)
    {
        if (Sample(Math.Max(shortest, Lookaheads(_pattern.Root).Count()), longest, ref dice) is not { } text) return null;
        var runes = text.EnumerateRunes().ToList();
        foreach (var wanted in Lookaheads(_pattern.Root).Select(l => WantedCharacter(l.Item)).OfType<CharacterNode>())
        {
            if (runes.Count > 0) runes[dice.Below(runes.Count)] = PatternDraw.Draw(wanted, broad: false, ref dice);
        }

        return string.Concat(runes);
    }

    private static IEnumerable<AssertionNode> Lookaheads(PatternNode node) => node switch
    {
        AssertionNode { Kind: AssertionKind.Ahead } ahead => [ahead],
        SequenceNode sequence => sequence.Items.SelectMany(Lookaheads),
        GroupNode group => Lookaheads(group.Item),
        _ => [],
    };

    /// <summary>The last single character that a lookahead such as <c>.*\d</c> asks for.</summary>
    private static CharacterNode? WantedCharacter(PatternNode node) => node switch
    {
        CharacterNode character => character,
        SequenceNode sequence => sequence.Items.Reverse().Select(WantedCharacter).FirstOrDefault(c => c is not null),
        GroupNode group => WantedCharacter(group.Item),
        RepeatNode { Least: > 0 } repeat => WantedCharacter(repeat.Item),
        _ => null,
    };

    /// <summary>Where the pattern lets text stand before or behind the match, letters make up the missing length.</summary>
    private string? Pad(PatternDraw draw, int shortest)
    {
        var missing = shortest - draw.Length;
        if (missing <= 0) return draw.Text.ToString();
        if (!_pattern.AnchoredAtEnd) return draw.Text.Append('a', missing).ToString();
        return _pattern.AnchoredAtStart ? null : draw.Text.Insert(0, "a", missing).ToString();
    }
}
