using System.Globalization;
using Conformance.Generators.Values.Chance;
using Conformance.Model;

namespace Conformance.Generators.Values.Drawing;

/// <summary>
/// What earlier attempts at an instance taught: the values that were wrong, by their seeds. They are drawn anew; what stays wrong
/// and is optional is left out.
/// </summary>
internal sealed class Repairs
{
    private const int Patience = 3;

    private readonly Dictionary<ulong, int> _blamed = [];

    /// <summary>How often the value at a seed was wrong.</summary>
    public int Times(ulong seed) => _blamed.Count == 0 ? 0 : _blamed.GetValueOrDefault(seed);

    /// <summary>The spot with the chance that its value is drawn with this time.</summary>
    public Spot Redraw(Spot spot) => Times(spot.Seed) is > 0 and var times ? spot with { Seed = Drawn(spot.Seed), Redraws = times } : spot;

    /// <summary>True if the value at a seed was wrong so often that it is better left out.</summary>
    public bool IsHopeless(ulong seed) => Times(seed) >= Patience;

    /// <summary>How many values were wrong.</summary>
    public int Count => _blamed.Count;

    /// <summary>Blames the values at some pointers, or, the more attempts failed, values around them.</summary>
    public void Blame(ulong rootSeed, IEnumerable<string> pointers, int attempt)
    {
        var wrong = pointers.Distinct(StringComparer.Ordinal).Select(p => SeedAt(rootSeed, p, attempt / (Patience + 1))).Distinct().ToList();
        foreach (var seed in wrong) _blamed[seed] = _blamed.GetValueOrDefault(seed) + 1;
    }

    private ulong SeedAt(ulong rootSeed, string pointer, int levelsUp)
    {
        var path = new List<ulong> { rootSeed };
        foreach (var token in JsonPointer.Tokens(pointer)) path.Add(Child(Drawn(path[^1]), token));
        return path[Math.Max(0, path.Count - 1 - levelsUp)];
    }

    private ulong Drawn(ulong seed) => Times(seed) is > 0 and var times ? Seeds.Mix(seed, (ulong)times) : seed;

    /// <summary>The seed of a member or an item, from the seed with which the value around it was drawn.</summary>
    private static ulong Child(ulong seed, string token) => int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        ? Seeds.Mix(seed, (ulong)index)
        : Seeds.Mix(seed, token);
}
