using Conformance.Mock.Answers;
using Conformance.Mock.Errors;
using Conformance.Mock.Requests;
using Conformance.Mock.Routing;

namespace Conformance.Mock;

/// <summary>Answers calls as the contract promises.</summary>
internal sealed class Respondent
{
    private readonly RouteTable _routes;
    private readonly ErrorAnswers _errors;

    /// <summary>Compiles what is needed for every call; what one operation needs is compiled when it is first called.</summary>
    public Respondent(Contract contract, MockOptions options)
    {
        _routes = new RouteTable(contract);
        _errors = new ErrorAnswers(contract, options.Seed, options.Time);
    }

    /// <summary>The answer to a call.</summary>
    public ValueTask<Reply> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Answer(call));
    }

    private Reply Answer(Call call)
    {
        if (_routes.Match(call.Path) is not { } match) return _errors.Answer(call, null, Trouble.Of(Refusal.UnknownPath, "The path is not known."));
        if (match.Route.For(call.Method) is { } operation) return Success(operation);
        if (call.Method == "OPTIONS") return Reply.Of(204).With("Allow", match.Route.Allow);
        var refusal = Trouble.Of(Refusal.Method, $"The path does not have the method {call.Method}.");
        return _errors.Answer(call, null, refusal).With("Allow", match.Route.Allow);
    }

    private static Reply Success(Operation operation)
    {
        var response = operation.Responses.Where(r => r.Status.IsSuccess).MinBy(r => r.Status.Code ?? 200);
        var content = response?.Content.FirstOrDefault(c => c.Examples.Count > 0);
        var status = response?.Status.Code ?? 200;
        if (content is null) return Reply.Of(status);
        var body = System.Text.Encoding.UTF8.GetBytes(content.Examples[0].Value.GetRawText());
        return new Reply { Status = status, ContentType = content.MediaType, Body = ReplyBody.Of(body) };
    }
}
