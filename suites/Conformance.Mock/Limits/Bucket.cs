namespace Conformance.Mock.Limits;

/// <summary>
/// What is left for one family of paths. The beginning of the window and the requests since stand in one number, so that one exchange
/// keeps both right and nobody waits.
/// </summary>
internal sealed class Bucket
{
    private const int UsedBits = 24;
    private const long UsedMask = (1L << UsedBits) - 1;

    private long _state;

    /// <summary>Takes one request out.</summary>
    /// <param name="limit">The limit that holds now.</param>
    /// <param name="now">The time since the mock began.</param>
    public Allowance Take(RateLimit limit, TimeSpan now)
    {
        var (instant, window) = ((long)now.TotalMilliseconds, (long)limit.Window.TotalMilliseconds);
        while (true)
        {
            var state = Volatile.Read(ref _state);
            var (began, used) = (state >> UsedBits, (int)(state & UsedMask));
            if (used == 0 || instant - began >= window) (began, used) = (instant, 0);
            var reset = TimeSpan.FromMilliseconds(began + window - instant);
            if (used >= limit.Requests) return new Allowance(false, limit.Requests, 0, reset);
            if (Interlocked.CompareExchange(ref _state, (began << UsedBits) | (uint)(used + 1), state) == state)
            {
                return new Allowance(true, limit.Requests, limit.Requests - used - 1, reset);
            }
        }
    }

    /// <summary>Puts everything back.</summary>
    public void Refill() => Volatile.Write(ref _state, 0);
}
