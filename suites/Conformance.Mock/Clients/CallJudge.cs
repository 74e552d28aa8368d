using Conformance.Mock.Answers;
using Conformance.Mock.Authentication;
using Conformance.Mock.Errors;
using Conformance.Mock.Requests;
using Conformance.Mock.Routing;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Clients;

/// <summary>Holds calls against the contract, whatever state there is: ids that name nothing break no contract.</summary>
internal sealed class CallJudge
{
    private readonly RouteTable _routes;
    private readonly Lazy<OperationModel>[] _models;
    private readonly HashSet<string> _tokenPaths;

    /// <summary>Compiles what is needed for every call.</summary>
    public CallJudge(Ground ground)
    {
        _routes = new RouteTable(ground.Contract);
        _models = [.. ground.Contract.Operations.Select(o => new Lazy<OperationModel>(() => new OperationModel(ground.Graph.RoleOf(o), ground)))];
        _tokenPaths = TokenEndpoint.PathsOf(ground.Contract);
    }

    /// <summary>What a call used of the contract, and what it broke.</summary>
    public CallJudgement Judge(Call call)
    {
        if (_routes.Match(call.Path) is not { } match)
        {
            return _tokenPaths.Contains(call.Path) ? CallJudgement.Nothing : CallJudgement.Of($"the contract has no path {call.Path}");
        }

        if (match.Route.For(call.Method) is not { } operation)
        {
            return call.Method == "OPTIONS" ? CallJudgement.Nothing : CallJudgement.Of($"the path has no method {call.Method}; it has {match.Route.Allow}");
        }

        var model = _models[operation.Ordinal].Value;
        return new CallJudgement(operation, model.Check.Sent(call, match.Values), [.. Violations(call, model, match)]);
    }

    private static IEnumerable<string> Violations(Call call, OperationModel model, RouteMatch match)
    {
        if (model.Gate.Judge(call) == Refusal.Credentials) yield return "credentials: expected a valid one";
        if (!model.Successes.Suit(Accepted.Parse(call.Header("Accept")))) yield return "header Accept: expected a media type that is offered";
        foreach (var fault in model.Check.Check(call, match.Values, out _)) yield return fault.ToString();
    }
}
