using Conformance.Suites.Checks;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials.OAuth;

namespace Conformance.Suites.Running.Driving;

/// <summary>
/// Sends one case as often as it takes: again after a 429 or a 503 that asks to come back later, and twice more, alone, after a slow
/// answer. Thread-safe.
/// </summary>
internal sealed class CaseSender(ProbeTransport transport, TargetWatch watch, AloneGate gate, Profile profile, TimeProvider time)
{
    private const int Retries = 2;
    private const int Repetitions = 2;
    private static readonly TimeSpan UnsaidWait = TimeSpan.FromSeconds(1);

    /// <summary>Sends the case and tells what became of it.</summary>
    public async Task<Step> SendAsync(TestCase testCase, SlowTrials trials, CancellationToken cancellationToken)
    {
        List<Exchange>? postponed = null;
        var delivery = await SendOnceAsync(testCase, cancellationToken);
        for (var attempt = 0; delivery.Exchange is { } exchange && Wait(exchange.Answer) is { } wait; attempt++)
        {
            if (exchange.Answer.Status == 429) (postponed ??= []).Add(exchange);
            if (attempt == Retries || wait > Patience.Longest) delivery = Delivery.Prevented(Unwilling(exchange.Answer, wait, attempt));
            else delivery = await SendLaterAsync(testCase, wait, cancellationToken);
        }

        var step = new Step(testCase, delivery) { Postponed = postponed ?? [] };
        return IsSlow(delivery) && trials.TryBegin() ? await RepeatAsync(step, trials, cancellationToken) : step;
    }

    /// <summary>Sends the case; once more where the answer means that a credential had ended.</summary>
    private async Task<Delivery> SendOnceAsync(TestCase testCase, CancellationToken cancellationToken)
    {
        var delivery = await SendAsync(testCase, cancellationToken);
        if (delivery.Exchange is not { } exchange || !transport.HasRenewableCredential || testCase.Fault is not null) return delivery;
        try
        {
            if (!await transport.LearnAsync(exchange, cancellationToken)) return delivery;
            delivery = await SendAsync(testCase, cancellationToken);
            if (delivery.Exchange is { } again) await transport.LearnAsync(again, cancellationToken);
            return delivery;
        }
        catch (CredentialException e)
        {
            return await watch.ConsiderAsync(Delivery.Prevented(new Obstacle(ObstacleKind.Uncredentialed, e.Message)), cancellationToken);
        }
    }

    private async Task<Delivery> SendAsync(TestCase testCase, CancellationToken cancellationToken)
    {
        await gate.EnterAsync(cancellationToken);
        try
        {
            return await watch.ConsiderAsync(await transport.SendAsync(testCase, cancellationToken), cancellationToken);
        }
        finally
        {
            gate.Leave();
        }
    }

    private async Task<Delivery> SendLaterAsync(TestCase testCase, TimeSpan wait, CancellationToken cancellationToken)
    {
        await Task.Delay(wait, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await SendOnceAsync(testCase, cancellationToken);
    }

    /// <summary>How long the answer asks to wait before the next attempt, or null where it is an answer to the request.</summary>
    private TimeSpan? Wait(Answer answer) => answer.Status switch
    {
        429 => Patience.AfterTooMany(answer, profile.RateLimits, time.GetUtcNow()),
        503 => Patience.RetryAfter(answer, time.GetUtcNow()) ?? (IsReadOnlyMode(answer) ? UnsaidWait : null),
        _ => null,
    };

    private bool IsReadOnlyMode(Answer answer) =>
        profile.Errors is { } errors
        && ErrorBodies.Code(answer, errors) is { } code
        && errors.Codes.Any(c => c is { Status: 503, When: "read-only" } && c.Code == code);

    private static Obstacle Unwilling(Answer answer, TimeSpan wait, int attempts) => new(
        ObstacleKind.Unwilling,
        attempts < Retries
            ? $"{answer.Status}: it asks to wait {wait.TotalSeconds:0} s, more than is waited for one case"
            : $"{answer.Status}, also after {Retries} retries");

    private bool IsSlow(Delivery delivery) =>
        delivery.Exchange is { Answer: { End: AnswerEnd.Complete } answer } && answer.Elapsed > profile.SlowAfter;

    private async Task<Step> RepeatAsync(Step slow, SlowTrials trials, CancellationToken cancellationToken)
    {
        var alone = new List<TimeSpan>(Repetitions);
        while (alone.Count < Repetitions && (alone.Count == 0 || alone[^1] > profile.SlowAfter))
        {
            var delivery = await gate.AloneAsync(() => transport.SendAsync(slow.Case, cancellationToken), cancellationToken);
            if (delivery.Exchange is not { } exchange) return slow;
            alone.Add(exchange.Answer.Elapsed);
        }

        if (alone.All(t => t > profile.SlowAfter)) trials.Prove();
        return slow with { Alone = alone };
    }
}
