using System.Collections.Concurrent;
using Conformance.Generators.Patterns;
using Conformance.Generators.Values.Chance;

namespace Conformance.Generators.Values.Text;

/// <summary>Texts for patterns. Each pattern is parsed once.</summary>
internal sealed class PatternTexts
{
    private const int Attempts = 120;

    private readonly ConcurrentDictionary<string, (PatternSampler? Sampler, bool IsExact, string? Problem)> _samplers = new(StringComparer.Ordinal);

    /// <summary>What prevents making texts for a pattern, or null.</summary>
    public string? Problem(string pattern) => Find(pattern).Problem;

    /// <summary>A text that matches all patterns and has a length within bounds, or null.</summary>
    /// <param name="patterns">At least one.</param>
    /// <param name="shortest">The fewest code points.</param>
    /// <param name="longest">The most code points.</param>
    /// <param name="seed">Chance.</param>
    /// <param name="accepts">Decides where construction cannot: lookarounds, back references, several patterns.</param>
    public string? Draw(IReadOnlyList<string> patterns, int shortest, int longest, ulong seed, Func<string, bool> accepts)
    {
        var dice = new Dice(seed);
        var exact = patterns.Count == 1 && Find(patterns[0]).IsExact;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (Find(patterns[attempt % patterns.Count]).Sampler is not { } sampler) continue;
            var text = Candidate(sampler, attempt, shortest, longest, ref dice);
            if (text is not null && (exact || accepts(text))) return text;
        }

        return null;
    }

    /// <summary>In turn: any text, one with the lookaheads laid in, the shortest one, one of any characters.</summary>
    private static string? Candidate(PatternSampler sampler, int attempt, int shortest, int longest, ref Dice dice) => (attempt % 4) switch
    {
        0 => sampler.Sample(shortest, longest, ref dice),
        1 => sampler.SampleWithLookaheads(shortest, longest, ref dice),
        2 => sampler.Sample(shortest, Math.Min(longest, shortest + (attempt / 4)), ref dice),
        _ => sampler.Sample(shortest, longest, ref dice, broad: true),
    };

    private (PatternSampler? Sampler, bool IsExact, string? Problem) Find(string source) => _samplers.GetOrAdd(source, static s =>
        Pattern.TryParse(s, out var pattern, out var problem)
            ? (new PatternSampler(pattern), pattern.IsExact, null)
            : (null, false, $"the pattern '{s}' {problem.TrimEnd('.')}"));
}
