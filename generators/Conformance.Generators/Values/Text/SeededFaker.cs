using Bogus;
using Conformance.Generators.Values.Chance;

namespace Conformance.Generators.Values.Text;

/// <summary>Bogus on a seed. A faker costs more to make than a thousand values, so each worker keeps one; it is not thread-safe.</summary>
internal sealed class SeededFaker
{
    private readonly SeededRandom _random = new();
    private readonly Faker _faker = new("en");

    /// <summary>A faker that is given its seed at each use.</summary>
    public SeededFaker() => _faker.Random = new SeededRandomizer(_random);

    /// <summary>The faker; what it gives from here on depends on <paramref name="seed"/> alone.</summary>
    public Faker At(ulong seed)
    {
        _random.Restart(seed);
        return _faker;
    }

    /// <summary>Bogus draws from the random numbers that it is given here.</summary>
    private sealed class SeededRandomizer : Randomizer
    {
        public SeededRandomizer(SeededRandom random) => localSeed = random;
    }
}
