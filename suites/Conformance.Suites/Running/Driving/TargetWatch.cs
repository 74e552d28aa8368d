using System.Net.Sockets;
using Conformance.Suites.Targets;

namespace Conformance.Suites.Running.Driving;

/// <summary>
/// Tells a target that fails a request from one that is gone. A reset, a time-out or a refused connection is looked into at once: if the
/// target is gone, nothing was said about the case, and the run ends. Thread-safe.
/// </summary>
internal sealed class TargetWatch(Target target, ProbeTransport transport, RunStop stop, TimeProvider time)
{
    /// <summary>This many time-outs, with no answer to anything between, and the target is asked whether it still answers.</summary>
    private const int SilencesBeforeProbe = 3;

    private const int ConnectionAttempts = 3;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan AttemptLimit = TimeSpan.FromSeconds(2);
    private int _silences;

    /// <summary>The delivery as it is to be judged: unchanged, or an obstacle where the target is gone.</summary>
    public ValueTask<Delivery> ConsiderAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (delivery.Obstacle is { Kind: ObstacleKind.Uncredentialed } obstacle) stop.Request(RunEnd.TargetLost, obstacle.Reason, abort: true);
        if (delivery.Exchange is not { Answer.Status: 0 } && delivery.Obstacle is not { Kind: ObstacleKind.Unreachable })
        {
            if (_silences != 0) Volatile.Write(ref _silences, 0);
            return ValueTask.FromResult(delivery);
        }

        return LookAsync(delivery, cancellationToken);
    }

    private async ValueTask<Delivery> LookAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var end = delivery.Exchange?.Answer.End;
        if (end == AnswerEnd.Malformed) return delivery;
        if (end == AnswerEnd.TimedOut && Interlocked.Increment(ref _silences) < SilencesBeforeProbe) return delivery;
        var said = delivery.Obstacle?.Reason ?? delivery.Exchange!.Answer.EndReason!;
        if (!stop.IsRequested && !await IsAliveAsync(end, cancellationToken) && !cancellationToken.IsCancellationRequested)
            stop.Request(RunEnd.TargetLost, $"the target does not answer any more: {said}", abort: true);
        return stop.End == RunEnd.TargetLost ? Delivery.Prevented(new Obstacle(ObstacleKind.Unreachable, said)) : delivery;
    }

    /// <summary>A server that takes connections may still be stuck: after silences it has to answer.</summary>
    private Task<bool> IsAliveAsync(AnswerEnd? end, CancellationToken cancellationToken) => end == AnswerEnd.TimedOut || !target.IsLocal
        ? transport.AnswersAsync(cancellationToken)
        : AcceptsConnectionsAsync(cancellationToken);

    private async Task<bool> AcceptsConnectionsAsync(CancellationToken cancellationToken)
    {
        if (target.Handler is not null) return true;
        for (var attempt = 0; attempt < ConnectionAttempts; attempt++)
        {
            if (attempt > 0) await Task.Delay(BetweenAttempts, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (await ConnectsAsync(cancellationToken)) return true;
        }

        return false;
    }

    private async Task<bool> ConnectsAsync(CancellationToken cancellationToken)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(AttemptLimit);
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(target.BaseUrl.IdnHost, target.BaseUrl.Port, clock.Token);
            return true;
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            return false;
        }
    }
}
