using Conformance.Suites.Safety;
using Conformance.Suites.Targets.Chain;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Targets.Credentials.OAuth;
using Conformance.Suites.Targets.Wire;

namespace Conformance.Suites.Targets;

/// <summary>
/// Sends cases as they are, one request on the wire for each: any method, the exact request target, no redirect followed, no cookie kept.
/// Thread-safe.
/// </summary>
public sealed class ProbeTransport : IDisposable
{
    private readonly Target _target;
    private readonly TimeProvider _time;
    private readonly MessageWriter _writer;
    private readonly AnswerReader _reader;
    private readonly HttpMessageInvoker _invoker;
    private readonly IRenewableCredential[] _renewable;

    /// <summary>Opens no connection yet.</summary>
    /// <param name="target">Where to send.</param>
    /// <param name="time">Measures answers and ends those that take too long.</param>
    public ProbeTransport(Target target, TimeProvider time)
    {
        (_target, _time) = (target, time);
        _writer = new MessageWriter(target.BaseUrl, target.Handler is not null, time);
        _reader = new AnswerReader(target, time);
        Mask = new SecretMask(target.AllCredentials);
        _renewable = [.. target.Credentials.OfType<IRenewableCredential>()];
        var primary = target.Handler?.Invoke() ?? ProbeSockets.Open(target);
        _invoker = new HttpMessageInvoker(HandlerChain.Build(target, Mask, primary, time));
    }

    /// <summary>Masks the secrets of the target's credentials.</summary>
    public SecretMask Mask { get; }

    /// <summary>Sends one case. What the target does wrong is in the answer; what kept it from answering is an obstacle.</summary>
    /// <exception cref="GuardException">The request must not be sent to this target.</exception>
    public async Task<Delivery> SendAsync(TestCase testCase, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return Delivery.Prevented(Obstacle.Cancelled);
        if (MessageWriter.Problem(testCase.Request) is { } problem) return Delivery.Prevented(new Obstacle(ObstacleKind.Unsendable, problem));
        using var message = _writer.Write(testCase.Request);
        message.Options.Set(RequestOptions.Operation, testCase.Operation);
        message.Options.Set(RequestOptions.Access, testCase.Access);
        if (testCase.Withheld.Count > 0) message.Options.Set(RequestOptions.Withheld, testCase.Withheld);
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var alarm = Arm(message, clock);
        WireStream.Current = message;
        try
        {
            using var response = await _invoker.SendAsync(message, clock.Token);
            var answer = await _reader.ReadAsync(message, response, clock.Token);
            return cancellationToken.IsCancellationRequested && answer.End != AnswerEnd.Complete
                ? Delivery.Prevented(Obstacle.Cancelled)
                : Delivery.Of(new Exchange(testCase, message.Sent!, answer));
        }
        catch (CredentialException e)
        {
            return Delivery.Prevented(new Obstacle(ObstacleKind.Uncredentialed, e.Message));
        }
        catch (Exception e) when (e is not GuardException)
        {
            if (cancellationToken.IsCancellationRequested) return Delivery.Prevented(Obstacle.Cancelled);
            var fault = Fault.BeforeAnswer(e, message, _target);
            return fault.End is { } end
                ? Delivery.Of(new Exchange(testCase, message.Sent!, _reader.Nothing(message, end, fault.Reason)))
                : Delivery.Prevented(new Obstacle(fault.Kind, fault.Reason));
        }
    }

    /// <summary>True if a credential may end while the run goes on.</summary>
    internal bool HasRenewableCredential => _renewable.Length > 0;

    /// <summary>Lets the credentials learn from an answer: true if the request is to be sent once more.</summary>
    /// <exception cref="CredentialException">A credential is refused, also a new one.</exception>
    internal async ValueTask<bool> LearnAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        var again = false;
        foreach (var credential in _renewable) again |= await credential.LearnAsync(exchange.Sent, exchange.Answer, cancellationToken);
        return again;
    }

    /// <summary>True if the target answers a GET of its base URL at all, whatever it says.</summary>
    internal async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        using var message = _writer.Write(new Request { Method = "GET", Target = "/" });
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var alarm = Arm(message, clock);
        try
        {
            using var response = await _invoker.SendAsync(message, clock.Token);
            return true;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _invoker.Dispose();

    private ITimer Arm(ProbeMessage message, CancellationTokenSource clock)
    {
        message.Limit = _target.Timeout;
        return message.Alarm = _time.CreateTimer(static c => ((CancellationTokenSource)c!).Cancel(), clock, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
