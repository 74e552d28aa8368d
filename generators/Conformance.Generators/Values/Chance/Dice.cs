namespace Conformance.Generators.Values.Chance;

/// <summary>
/// Chance from a seed: SplitMix64 (Steele, Lea and Flood 2014). A value type, so that a draw allocates nothing and one value's draws
/// never shift another's.
/// </summary>
/// <param name="seed">Equal seeds give equal draws.</param>
internal struct Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>64 random bits.</summary>
    public ulong Next() => Seeds.Scramble(_state += Seeds.Golden);

    /// <summary>A number from 0 to <paramref name="count"/> - 1; 0 where <paramref name="count"/> is below 2.</summary>
    public int Below(int count) => count < 2 ? 0 : (int)(((Next() >> 32) * (ulong)count) >> 32);

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included; <paramref name="low"/> where the range is empty.</summary>
    public long Between(long low, long high)
    {
        if (high <= low) return low;
        var range = (UInt128)(ulong)(high - low) + 1;
        return low + (long)(ulong)((Next() * range) >> 64);
    }

    /// <summary>True <paramref name="times"/> out of <paramref name="outOf"/> times.</summary>
    public bool Chance(int times, int outOf) => Below(outOf) < times;
}
