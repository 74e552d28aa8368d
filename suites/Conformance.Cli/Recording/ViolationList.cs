using System.Collections.Concurrent;
using Conformance.Model;

namespace Conformance.Cli.Recording;

/// <summary>Violations of a contract, equal ones counted. Thread-safe.</summary>
internal sealed class ViolationList
{
    private const int MostKinds = 1_000;

    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();
    private int _kinds;
    private int _beyond;

    /// <summary>How many there were.</summary>
    public int Total => _counts.Values.Sum() + _beyond;

    /// <summary>Counts one.</summary>
    /// <param name="text">Where and what, in one line.</param>
    /// <returns>The line that names it if it is the first of its kind, else null.</returns>
    public string? Add(string text)
    {
        var line = VisibleText.Line(text);
        if (Volatile.Read(ref _kinds) >= MostKinds && !_counts.ContainsKey(line))
        {
            Interlocked.Increment(ref _beyond);
            return null;
        }

        if (_counts.AddOrUpdate(line, 1, static (_, n) => n + 1) > 1) return null;
        Interlocked.Increment(ref _kinds);
        _order.Enqueue(line);
        return line;
    }

    /// <summary>A line for each kind in the order in which they came first, with its count.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var line in _order) yield return $"{_counts[line],6} × {line}";
        if (_beyond > 0) yield return $"{_beyond,6} × others";
    }
}
