namespace Conformance.Suites.Targets.Chain;

/// <summary>Spaces requests evenly, so that no second sees more of them than allowed, wherever it begins.</summary>
internal sealed class LimitHandler(RequestRate rate, TimeProvider time) : DelegatingHandler
{
    private readonly Lock _lock = new();
    private long _next = long.MinValue;

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        rate.Interval == TimeSpan.Zero ? base.SendAsync(request, cancellationToken) : WaitAndSendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> WaitAndSendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var wait = Reserve();
        if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }

    /// <summary>Takes the next free moment and tells how far away it is.</summary>
    private TimeSpan Reserve()
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            var mine = Math.Max(now, _next);
            _next = mine + (long)(rate.Interval.TotalSeconds * time.TimestampFrequency);
            return mine == now ? TimeSpan.Zero : time.GetElapsedTime(now, mine);
        }
    }
}
