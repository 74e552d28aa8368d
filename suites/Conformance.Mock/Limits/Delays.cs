using Conformance.Mock.Identity;
using Conformance.Mock.Requests;

namespace Conformance.Mock.Limits;

/// <summary>Holds calls back.</summary>
/// <param name="latency">How long.</param>
/// <param name="seed">Decides within the range.</param>
/// <param name="time">The clock.</param>
internal sealed class Delays(Latency latency, int seed, TimeProvider time)
{
    private const int Steps = 1 << 20;

    private readonly EqualRequests _seen = new();

    /// <summary>Waits as long as a call takes, or until its client has gone.</summary>
    public Task WaitAsync(Call call, CancellationToken cancellationToken) => Task.Delay(Next(call), time, cancellationToken);

    private TimeSpan Next(Call call)
    {
        if (latency.Minimum == latency.Maximum) return latency.Minimum;
        var request = call.Fingerprint(seed);
        var chance = Derivation.Of(request, (ulong)_seen.Next(request)) % (Steps + 1);
        return latency.Minimum + ((latency.Maximum - latency.Minimum) * ((double)chance / Steps));
    }
}
