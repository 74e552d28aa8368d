using System.Collections.Concurrent;
using Bogus;

namespace Conformance.Generators.Values.Text;

/// <summary>Fakers for whoever needs one now and then. Thread-safe.</summary>
internal sealed class FakerPool
{
    private readonly ConcurrentBag<SeededFaker> _free = [];

    /// <summary>Uses a faker at a seed.</summary>
    public T Use<T>(ulong seed, Func<Faker, T> use)
    {
        if (!_free.TryTake(out var faker)) faker = new SeededFaker();
        try
        {
            return use(faker.At(seed));
        }
        finally
        {
            _free.Add(faker);
        }
    }
}
