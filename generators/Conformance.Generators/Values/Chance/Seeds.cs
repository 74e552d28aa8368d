namespace Conformance.Generators.Values.Chance;

/// <summary>
/// Seeds derived from seeds. Every property has its own, made from the path to it, so that one more draw for one value does not
/// change any other.
/// </summary>
internal static class Seeds
{
    /// <summary>2^64 divided by the golden ratio: the increment of SplitMix64.</summary>
    public const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>Spreads the bits of a number over all 64.</summary>
    public static ulong Scramble(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>The seed of a child known by a number.</summary>
    public static ulong Mix(ulong seed, ulong child) => Scramble(seed ^ (child + Golden + (seed << 6) + (seed >> 2)));

    /// <summary>The seed of a child known by a name.</summary>
    public static ulong Mix(ulong seed, string child) => Mix(seed, Of(child));

    /// <summary>A number for a name, the same in every process (FNV-1a over UTF-16 units, then spread).</summary>
    public static ulong Of(string name)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var unit in name) hash = (hash ^ unit) * 0x100000001B3;
        return Scramble(hash);
    }
}
