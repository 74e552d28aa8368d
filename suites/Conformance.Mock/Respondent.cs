using Conformance.Mock.Answers;
using Conformance.Mock.Errors;
using Conformance.Mock.Requests;
using Conformance.Mock.Routing;
using Conformance.Mock.Serving;

namespace Conformance.Mock;

/// <summary>Answers calls as the contract promises.</summary>
internal sealed class Respondent
{
    private readonly Ground _ground;
    private readonly RouteTable _routes;
    private readonly Lazy<OperationModel>[] _models;

    /// <summary>Compiles what is needed for every call; what one operation needs is compiled when it is first called.</summary>
    public Respondent(Ground ground)
    {
        _ground = ground;
        _routes = new RouteTable(ground.Contract);
        _models = [.. ground.Contract.Operations.Select(o => new Lazy<OperationModel>(() => new OperationModel(ground.Graph.RoleOf(o), ground)))];
    }

    /// <summary>The answer to a call.</summary>
    public ValueTask<Reply> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Answer(call));
    }

    private Reply Answer(Call call)
    {
        if (_routes.Match(call.Path) is not { } match) return Refuse(call, Refusal.UnknownPath, "The path is not known.");
        if (match.Route.For(call.Method) is { } operation) return Answer(call, operation, match);
        if (call.Method == "OPTIONS") return Reply.Of(204).With("Allow", match.Route.Allow);
        return Refuse(call, Refusal.Method, $"The path does not have the method {call.Method}.").With("Allow", match.Route.Allow);
    }

    private Reply Answer(Call call, Operation operation, RouteMatch match)
    {
        var visit = new Visit
        {
            Call = call,
            Model = _models[operation.Ordinal].Value,
            PathValues = match.Values,
            Accepted = Accepted.Parse(call.Header("Accept")),
        };
        var faults = visit.Model.Check.Check(call, match.Values, out var body);
        return faults.Count > 0
            ? _ground.Errors.Answer(call, operation, RequestCheck.TroubleOf(faults))
            : visit.Model.Behaviour.Answer(visit with { Body = body });
    }

    private Reply Refuse(Call call, Refusal refusal, string summary) => _ground.Errors.Answer(call, null, Trouble.Of(refusal, summary));
}
