using Conformance.Mock.Answers;
using Conformance.Mock.Routing;

namespace Conformance.Mock.Limits;

/// <summary>Counts requests by family of paths, and those under way.</summary>
internal sealed class RateLimiter
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly int? _concurrency;
    private readonly LimitHeaders _headers;
    private readonly Bucket _elsewhere = new();
    private readonly Bucket[] _byOperation;
    private volatile RateLimit? _limit;
    private int _underWay;

    /// <summary>Finds the family of each operation.</summary>
    public RateLimiter(Contract contract, MockOptions options)
    {
        var profile = contract.Profile.RateLimits;
        (_time, _start) = (options.Time, options.Time.GetTimestamp());
        _concurrency = options.ConcurrencyLimit;
        _headers = new LimitHeaders(profile, options.Time);
        _limit = options.RateLimit ?? (profile?.OnEveryAnswer == true ? RateLimit.Ample : null);
        var families = contract.Operations.Select(o => RateLimitProfile.BucketOf(o.Path, profile)).Distinct(StringComparer.Ordinal).ToDictionary(f => f, _ => new Bucket(), StringComparer.Ordinal);
        _byOperation = [.. contract.Operations.Select(o => families[RateLimitProfile.BucketOf(o.Path, profile)])];
    }

    /// <summary>The limit of every family; null for none. Requests that came before count under a new one too, until their window ends.</summary>
    public RateLimit? Limit
    {
        get => _limit;
        set => _limit = value;
    }

    /// <summary>Puts everything back.</summary>
    public void Refill()
    {
        _elsewhere.Refill();
        foreach (var bucket in _byOperation) bucket.Refill();
    }

    /// <summary>A request begins; <see cref="Leave"/> ends it.</summary>
    /// <returns>False if there are too many at once.</returns>
    public bool Enter() => Interlocked.Increment(ref _underWay) <= (_concurrency ?? int.MaxValue);

    /// <summary>A request ends.</summary>
    public void Leave() => Interlocked.Decrement(ref _underWay);

    /// <summary>Takes a request out of the bucket of its path; null where nothing limits it.</summary>
    /// <param name="route">The path that was asked for, or null for one that the contract does not have.</param>
    /// <param name="method">The method.</param>
    public Allowance? Take(Route? route, string method) => _limit is { } limit ? BucketOf(route, method).Take(limit, _time.GetElapsedTime(_start)) : null;

    /// <summary>What a request is told that came while too many were under way: the headers then speak of these.</summary>
    public Allowance Crowded => new(false, _concurrency ?? 0, 0, Moment);

    /// <summary>The answer with what the limit says.</summary>
    public Reply Tell(Reply reply, Allowance allowance) => _headers.Tell(reply, allowance);

    private Bucket BucketOf(Route? route, string method) => route is null ? _elsewhere : _byOperation[(route.For(method) ?? route.First).Ordinal];
}
