using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Conformance.Spec.Diff.Gating;

/// <summary>Takes waivers out of a settings file. All other text stays as it was written, byte for byte; comments are a person's words and stay.</summary>
public static class WaiverPruning
{
    private const string Key = "waivers";

    /// <summary>The file without some waivers, YAML or JSON.</summary>
    /// <param name="file">The file as <see cref="GateFile"/> read it without a fault.</param>
    /// <param name="spent">Indexes of the waivers to take out.</param>
    public static byte[] Without(ReadOnlySpan<byte> file, IReadOnlySet<int> spent)
    {
        var text = Encoding.UTF8.GetString(file);
        if (spent.Count == 0 || ListOf(text) is not { } list) return file.ToArray();
        var kept = new StringBuilder(text);
        foreach (var (start, end) in Cuts(text, list, spent).Reverse()) kept.Remove(start, end - start);
        if (!list.IsFlow && spent.Count == list.Items.Count) kept.Insert(list.KeyEnd, " []");
        return Encoding.UTF8.GetBytes(kept.ToString());
    }

    private static IEnumerable<(int Start, int End)> Cuts(string text, WaiverList list, IReadOnlySet<int> spent) => list.IsFlow
        ? FlowCuts(list.Items, spent)
        : spent.Order().Select(i => (LineStart(text, list.Items[i].Start), LineEnd(text, list.Items[i].End)));

    /// <summary>Between brackets an item goes with the comma before it, the first ones with the comma behind them.</summary>
    private static IEnumerable<(int Start, int End)> FlowCuts(IReadOnlyList<(int Start, int End)> items, IReadOnlySet<int> spent)
    {
        var first = Enumerable.Range(0, items.Count).FirstOrDefault(i => !spent.Contains(i), -1);
        if (first < 0) return [(items[0].Start, items[^1].End)];
        var before = first == 0 ? Array.Empty<(int, int)>() : [(items[0].Start, items[first].Start)];
        return [.. before, .. spent.Order().Where(i => i > first).Select(i => (items[i - 1].End, items[i].End))];
    }

    private static int LineStart(string text, int index) => index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;

    private static int LineEnd(string text, int index)
    {
        if (index > 0 && text[index - 1] == '\n') return index;
        var end = text.IndexOf('\n', index);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>Where the list and its items stand, or null if the file has none.</summary>
    private static WaiverList? ListOf(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.Consume<MappingStart>();
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (key.Value == Key && parser.TryConsume<SequenceStart>(out var list)) return Items(text, parser, key, list);
            parser.SkipThisAndNestedEvents();
        }

        return null;
    }

    private static WaiverList Items(string text, Parser parser, Scalar key, SequenceStart list)
    {
        var items = new List<(int Start, int End)>();
        while (!parser.Accept<SequenceEnd>(out _)) items.Add(Item(text, parser));
        return new(list.Style == SequenceStyle.Flow, (int)key.End.Index + 1, items);
    }

    /// <summary>Where a mapping without brackets ends only its last value tells: the mark of its end is where the next token begins.</summary>
    private static (int Start, int End) Item(string text, Parser parser)
    {
        var start = (int)parser.Consume<MappingStart>().Start.Index;
        var (end, depth) = (start, 1);
        while (depth > 0)
        {
            var current = parser.Consume<ParsingEvent>();
            depth += current.NestingIncrease;
            if (current is Scalar) end = (int)current.End.Index;
            else if (current.NestingIncrease < 0 && IsBracket(text, (int)current.Start.Index)) end = (int)current.Start.Index + 1;
        }

        return (start, end);
    }

    private static bool IsBracket(string text, int index) => index < text.Length && text[index] is '}' or ']';

    private sealed record WaiverList(bool IsFlow, int KeyEnd, IReadOnlyList<(int Start, int End)> Items);
}
