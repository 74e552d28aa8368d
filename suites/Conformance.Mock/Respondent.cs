using System.Globalization;

using Conformance.Mock.Answers;
using Conformance.Mock.Authentication;
using Conformance.Mock.Clients;
using Conformance.Mock.Control;
using Conformance.Mock.Defects;
using Conformance.Mock.Errors;
using Conformance.Mock.Limits;
using Conformance.Mock.Requests;
using Conformance.Mock.Routing;
using Conformance.Mock.Serving;

namespace Conformance.Mock;

/// <summary>Answers calls as the contract promises.</summary>
internal sealed class Respondent : IDisposable
{
    private readonly Ground _ground;
    private readonly RouteTable _routes;
    private readonly Lazy<OperationModel>[] _models;
    private readonly DefectSet _defects;
    private readonly HashSet<string> _tokenPaths;
    private readonly TokenEndpoint _tokens;
    private readonly ControlDesk _control;
    private readonly ClientKey _key = new();
    private readonly RequestLog _log = new();
    private readonly RateLimiter _limiter;
    private readonly TimeProvider _time;
    private readonly Delays? _delays;
    private readonly Passing? _passing;

    /// <summary>Compiles what is needed for every call; what one operation needs is compiled when it is first called.</summary>
    public Respondent(Ground ground)
    {
        _ground = ground;
        _routes = new RouteTable(ground.Contract);
        _models = [.. ground.Contract.Operations.Select(o => new Lazy<OperationModel>(() => new OperationModel(ground.Graph.RoleOf(o), ground)))];
        _defects = new DefectSet(ground.Options.Defects, _models);
        _tokens = new TokenEndpoint(ground.Tokens, _key, ground.Options.Time);
        _tokenPaths = TokenEndpoint.PathsOf(ground.Contract);
        _limiter = new RateLimiter(ground.Contract, ground.Options);
        _time = ground.Options.Time;
        _delays = ground.Options.Latency is { } latency ? new Delays(latency, ground.Options.Seed, _time) : null;
        _passing = ground.Options.Observe is { } observe ? new Passing(new CallJudge(ground), observe) : null;
        _control = new ControlDesk(ground, _tokens, _key, _log, _limiter);
    }

    /// <summary>The limits that hold now.</summary>
    public RateLimiter Limiter => _limiter;

    /// <summary>The answer to a call.</summary>
    public async ValueTask<Reply> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (call.Path.StartsWith(ControlDesk.Prefix, StringComparison.Ordinal)) return _control.Answer(call);
        var began = _time.GetTimestamp();
        var isCrowded = !_limiter.Enter();
        try
        {
            if (_delays is not null && !isCrowded) await _delays.WaitAsync(call, cancellationToken);
            var reply = Dated(Limited(call, isCrowded));
            _log.Add(call.Method, call.Query.Length == 0 ? call.Path : $"{call.Path}?{call.Query}", reply.Status);
            _passing?.Note(call, reply, _time.GetElapsedTime(began));
            return reply;
        }
        finally
        {
            _limiter.Leave();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();

    /// <summary>The server dates answers by the clock of the machine; another clock speaks for itself (RFC 9110 section 6.6.1).</summary>
    private Reply Dated(Reply reply) => _time == TimeProvider.System ? reply : reply.With("Date", _time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture));

    private Reply Limited(Call call, bool isCrowded)
    {
        var match = _routes.Match(call.Path);
        if (isCrowded) return _limiter.Tell(TooMany(call, match, "at once"), _limiter.Crowded);
        if (_limiter.Take(match?.Route, call.Method) is not { } allowance) return Answer(call, match);
        return _limiter.Tell(allowance.IsGranted ? Answer(call, match) : TooMany(call, match, "in this window"), allowance);
    }

    private Reply TooMany(Call call, RouteMatch? match, string when) =>
        _ground.Errors.Answer(call, match?.Route.For(call.Method), Trouble.Of(Refusal.RateLimit, $"Too many requests {when}."));

    private Reply Answer(Call call, RouteMatch? match)
    {
        if (match is null) return Elsewhere(call);
        if (match.Route.For(call.Method) is { } operation) return Answer(call, operation, match);
        return _defects.AnswerOther(call, match.Route.Operations.Select(o => _models[o.Ordinal].Value), OtherMethod(call, match.Route));
    }

    private Reply OtherMethod(Call call, Route route)
    {
        var reply = call.Method == "OPTIONS" ? Reply.Of(204) : Refuse(call, Refusal.Method, $"The path does not have the method {call.Method}.");
        return reply.With("Allow", route.Allow);
    }

    /// <summary>The token endpoint that the document names, where it is no path of the document.</summary>
    private Reply Elsewhere(Call call) =>
        _tokenPaths.Contains(call.Path) ? _tokens.Answer(call) : Refuse(call, Refusal.UnknownPath, "The path is not known.");

    private Reply Answer(Call call, Operation operation, RouteMatch match) => _defects.Answer(new Encounter
    {
        Call = call,
        Model = _models[operation.Ordinal].Value,
        PathValues = match.Values,
    });

    private Reply Refuse(Call call, Refusal refusal, string summary) => _ground.Errors.Answer(call, null, Trouble.Of(refusal, summary));
}
