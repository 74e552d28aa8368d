using Conformance.Model;

namespace Conformance.Reports.Folding;

/// <summary>Counts the schema keywords that cases exercise.</summary>
internal sealed class KeywordFold
{
    private readonly Dictionary<string, Entry> _keywords = [];

    public void Take(CaseRecord record)
    {
        if (record.Keyword is not { } keyword) return;
        if (!_keywords.TryGetValue(keyword, out var entry)) _keywords[keyword] = entry = new Entry();
        _ = record.Mode == Mode.Positive ? entry.Positive++ : entry.Negative++;
        if (record.Subject is { } subject) entry.Places.Add((subject.File, subject.Pointer));
    }

    public IReadOnlyList<KeywordTally> Result() =>
        [.. _keywords.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => new KeywordTally(k.Key, k.Value.Places.Count, k.Value.Positive, k.Value.Negative))];

    private sealed class Entry
    {
        public HashSet<(string File, string Pointer)> Places { get; } = [];

        public int Positive { get; set; }

        public int Negative { get; set; }
    }
}
