using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Conformance.FixtureServers.Serving;

/// <summary>Leads requests to handlers, one at a time; words what happens outside them as the API words its errors.</summary>
internal sealed class Router(WebApplication app)
{
    private readonly Lock _lock = new();
    private readonly List<Action> _between = [];
    private readonly Dictionary<string, List<string>> _methods = [];
    private ErrorStyle _errors = new("application/json", (_, _) => []);

    /// <summary>What is asked before a handler; an answer other than null is given in its stead.</summary>
    public Func<Call, string, Answer?> Guard { get; set; } = (_, _) => null;

    /// <summary>True to answer HEAD where GET is answered, and OPTIONS everywhere.</summary>
    public bool AnswersHeadAndOptions { get; set; }

    /// <summary>Serves a method of a path.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path template.</param>
    /// <param name="handler">What answers.</param>
    /// <param name="needs">The permission that the guard is to ask for.</param>
    /// <param name="mediaTypes">The media types of the body; none for no body.</param>
    public void Map(string method, string path, Handler handler, string needs = "", params string[] mediaTypes)
    {
        string[] methods = method == "GET" && AnswersHeadAndOptions ? ["GET", "HEAD"] : [method];
        if (_methods.TryGetValue(path, out var known)) known.AddRange(methods);
        else _methods.Add(path, [.. methods]);
        app.MapMethods(path, methods, context => AnswerAsync(context, handler, needs, mediaTypes));
    }

    /// <summary>Does something before each request is handled: others are there too.</summary>
    public void Between(Action action) => _between.Add(action);

    /// <summary>Ends the mapping.</summary>
    /// <param name="errors">How errors are worded.</param>
    public void Finish(ErrorStyle errors)
    {
        _errors = errors;
        foreach (var (path, methods) in AnswersHeadAndOptions ? _methods : [])
        {
            app.MapMethods(path, ["OPTIONS"], context => AnswerWriter.WriteAsync(context, new Answer(204).With("Allow", string.Join(", ", methods.Append("OPTIONS")))));
        }

        app.Use(async (context, next) =>
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null })
            {
                await AnswerWriter.WriteAsync(context, _errors.Of(context.Response.StatusCode, "the path does not have this"));
            }
        });
    }

    private async Task AnswerAsync(HttpContext context, Handler handler, string needs, string[] mediaTypes)
    {
        try
        {
            await AnswerWriter.WriteAsync(context, await HandledAsync(context, handler, needs, mediaTypes));
        }
        catch (BadHttpRequestException e)
        {
            await AnswerWriter.WriteAsync(context, _errors.Of(e.StatusCode, "the request is not readable"));
        }
        catch (Exception e) when (e is NotSupportedException or InvalidOperationException or OverflowException or KeyNotFoundException)
        {
            await AnswerWriter.WriteAsync(context, _errors.Of(500, "something went wrong"));
        }
    }

    private async Task<Answer> HandledAsync(HttpContext context, Handler handler, string needs, string[] mediaTypes)
    {
        if (Guarded(new Call(context, default), needs) is { } refusal) return refusal;
        if (mediaTypes.Length == 0) return Handled(new Call(context, default), handler);
        var body = await BodyReader.ReadAsync(context.Request, mediaTypes);
        return body.Problem is { } problem ? _errors.Of(problem.Status, problem.What) : Handled(new Call(context, body.Value), handler);
    }

    private Answer? Guarded(Call call, string needs)
    {
        lock (_lock) return Guard(call, needs);
    }

    private Answer Handled(Call call, Handler handler)
    {
        lock (_lock)
        {
            foreach (var action in _between) action();
            return handler(call);
        }
    }
}
