namespace Conformance.Generators.Values.Chance;

/// <summary>A <see cref="Random"/> that can be given a new seed without allocation; Bogus draws from it.</summary>
internal sealed class SeededRandom() : Random(0)
{
    private Dice _dice;

    /// <summary>From here on draws depend on <paramref name="seed"/> alone.</summary>
    public void Restart(ulong seed) => _dice = new Dice(seed);

    /// <inheritdoc/>
    public override int Next() => (int)(_dice.Next() >> 33);

    /// <inheritdoc/>
    public override int Next(int maxValue) => _dice.Below(maxValue);

    /// <inheritdoc/>
    public override int Next(int minValue, int maxValue) => (int)_dice.Between(minValue, Math.Max((long)minValue, maxValue - 1L));

    /// <inheritdoc/>
    public override long NextInt64() => (long)(_dice.Next() >> 1);

    /// <inheritdoc/>
    public override long NextInt64(long maxValue) => _dice.Between(0, maxValue - 1);

    /// <inheritdoc/>
    public override long NextInt64(long minValue, long maxValue) => _dice.Between(minValue, maxValue - 1);

    /// <inheritdoc/>
    public override double NextDouble() => Sample();

    /// <inheritdoc/>
    public override float NextSingle() => (_dice.Next() >> 40) * (1f / (1 << 24));

    /// <inheritdoc/>
    public override void NextBytes(byte[] buffer) => NextBytes(buffer.AsSpan());

    /// <inheritdoc/>
    public override void NextBytes(Span<byte> buffer)
    {
        foreach (ref var octet in buffer) octet = (byte)_dice.Next();
    }

    /// <inheritdoc/>
    protected override double Sample() => (_dice.Next() >> 11) * (1.0 / (1UL << 53));
}
