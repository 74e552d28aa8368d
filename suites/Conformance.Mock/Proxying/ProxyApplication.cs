using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Clients;
using Conformance.Mock.Hosting;
using Conformance.Mock.Representations;
using Conformance.Mock.Requests;

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Conformance.Mock.Proxying;

/// <summary>Forwards each call and passes on its answer.</summary>
/// <param name="options">Where to.</param>
/// <param name="invoker">Sends.</param>
/// <param name="judge">Holds calls against the contract.</param>
/// <param name="passing">Hands on what passed.</param>
internal sealed class ProxyApplication(ProxyOptions options, HttpMessageInvoker invoker, CallJudge judge, Passing passing) : IHttpApplication<IFeatureCollection>
{
    /// <inheritdoc/>
    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    /// <inheritdoc/>
    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        var cancellation = context.GetRequiredFeature<IHttpRequestLifetimeFeature>().RequestAborted;
        var call = await CallReader.ReadAsync(context, cancellation);
        var judgement = judge.Judge(call);
        if (options.Withholds(judgement.Operation, call.Method) is { } reason)
        {
            await FailAsync(context, call, 403, $"Not forwarded: {reason}.");
            return;
        }

        await ForwardAsync(context, call, judgement, cancellation);
    }

    private async Task ForwardAsync(IFeatureCollection context, Call call, CallJudgement judgement, CancellationToken cancellation)
    {
        var began = options.Time.GetTimestamp();
        using var message = ForwardMessage.Of(call, context.GetRequiredFeature<IHttpRequestFeature>().RawTarget, options.Upstream);
        HttpResponseMessage response;
        try
        {
            response = await invoker.SendAsync(message, cancellation);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            await FailAsync(context, call, 502, $"No answer from {options.Upstream.GetLeftPart(UriPartial.Authority)}: {(e.InnerException ?? e).Message}");
            return;
        }

        using (response)
        {
            var answer = await AnswerPump.PassAsync(context, response, options.KeptBytes, cancellation);
            passing.Note(call, judgement, answer with { Elapsed = options.Time.GetElapsedTime(began) });
        }
    }

    /// <summary>The proxy's own answer: problem details (RFC 9457), since what stands behind it said nothing.</summary>
    private async Task FailAsync(IFeatureCollection context, Call call, int status, string problem)
    {
        options.Failed($"{call.Method} {call.Path}: {problem}");
        var body = new JsonObject { ["title"] = status == 502 ? "Bad Gateway" : "Forbidden", ["status"] = status, ["detail"] = problem };
        var reply = new Reply { Status = status, ContentType = "application/problem+json", Body = ReplyBody.Of(MockJson.Bytes(body)) };
        await ReplyWriter.WriteAsync(context, call.Method, reply);
    }
}
