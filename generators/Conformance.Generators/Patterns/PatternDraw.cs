using System.Text;
using Conformance.Generators.Patterns.Nodes;
using Conformance.Generators.Values.Chance;

namespace Conformance.Generators.Patterns;

/// <summary>One text in the making.</summary>
/// <param name="seed">Decides the text.</param>
/// <param name="broad">True if characters beyond letters and digits are drawn where they may be.</param>
internal sealed class PatternDraw(ulong seed, bool broad)
{
    private readonly Dictionary<int, string> _groups = [];
    private Dice _dice = new(seed);

    /// <summary>What is written so far.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>The code points written so far.</summary>
    public int Length { get; private set; }

    /// <summary>Writes a match of <paramref name="node"/> with a length as near to the wanted range as it can have.</summary>
    public void Write(PatternNode node, int shortest, int longest)
    {
        switch (node)
        {
            case CharacterNode { Set.IsEmpty: false } character: Append(Draw(character, broad, ref _dice)); break;
            case SequenceNode sequence: WriteSequence(sequence.Items, shortest, longest); break;
            case ChoiceNode choice: WriteChoice(choice, shortest, longest); break;
            case RepeatNode repeat: WriteRepeat(repeat, shortest, longest); break;
            case GroupNode group: WriteGroup(group, shortest, longest); break;
            case BackReferenceNode reference: Append(_groups.GetValueOrDefault(reference.Group, "")); break;
        }
    }

    /// <summary>One of the node's code points.</summary>
    public static Rune Draw(CharacterNode node, bool broad, ref Dice dice)
    {
        var pool = broad ? node.BroadPool : node.Pool;
        return new Rune(pool.At(dice.Below(pool.Count)));
    }

    private void WriteSequence(IReadOnlyList<PatternNode> items, int shortest, int longest)
    {
        var (leastBehind, mostBehind) = (items.Sum(i => (long)i.Shortest), items.Sum(i => (long)i.Longest));
        foreach (var item in items)
        {
            (leastBehind, mostBehind) = (leastBehind - item.Shortest, mostBehind - item.Longest);
            var start = Length;
            var least = Math.Clamp(shortest - mostBehind, item.Shortest, Math.Max(item.Shortest, item.Longest));
            var most = Math.Clamp(longest - leastBehind, least, Math.Max(least, item.Longest));
            Write(item, (int)least, (int)most);
            (shortest, longest) = (shortest - (Length - start), longest - (Length - start));
        }
    }

    private void WriteChoice(ChoiceNode choice, int shortest, int longest)
    {
        var fitting = choice.Alternatives.Where(a => a.Shortest <= longest && a.Longest >= shortest).ToList();
        var from = fitting.Count == 0 ? choice.Alternatives : fitting;
        Write(from[_dice.Below(from.Count)], shortest, longest);
    }

    private void WriteRepeat(RepeatNode repeat, int shortest, int longest)
    {
        var item = repeat.Item;
        var least = Math.Max(repeat.Least, item.Longest == 0 ? 0 : (shortest + item.Longest - 1) / item.Longest);
        var most = Math.Min(repeat.Most ?? PatternNode.Unbounded, item.Shortest == 0 ? Math.Max(least, longest) : longest / item.Shortest);
        var count = (int)_dice.Between(least, Math.Max(least, most));
        WriteSequence(new Repeated(item, count), shortest, longest);
    }

    private void WriteGroup(GroupNode group, int shortest, int longest)
    {
        var start = Text.Length;
        Write(group.Item, shortest, longest);
        _groups[group.Number] = Text.ToString(start, Text.Length - start);
    }

    private void Append(Rune rune)
    {
        Text.Append(rune.ToString());
        Length++;
    }

    private void Append(string text)
    {
        foreach (var rune in text.EnumerateRunes()) Append(rune);
    }
}
