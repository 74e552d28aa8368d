using System.Text;

using Conformance.Mock.Answers;
using Conformance.Mock.Requests;

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Conformance.Mock.Hosting;

/// <summary>Connects the server to the mock: reads a call, has it answered, writes the reply.</summary>
/// <param name="answer">What answers.</param>
/// <param name="time">The clock by which answers are held back.</param>
internal sealed class MockApplication(Func<Call, CancellationToken, ValueTask<Reply>> answer, TimeProvider time) : IHttpApplication<IFeatureCollection>
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
        var reply = await AnswerAsync(call, cancellation);
        if (reply.Manner.Delay > TimeSpan.Zero) await Task.Delay(reply.Manner.Delay, time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (reply.Manner.IsReset) CrookedWriter.Cut(context);
        else if (reply.Manner.IsCrooked) await CrookedWriter.WriteAsync(context, call.Method, reply);
        else await ReplyWriter.WriteAsync(context, call.Method, reply);
    }

    /// <summary>A fault of the mock itself is answered as one and named: it must be seen, and not be taken for the contract's.</summary>
    private async ValueTask<Reply> AnswerAsync(Call call, CancellationToken cancellation)
    {
        try
        {
            return await answer(call, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new Reply { Status = 500, ContentType = "text/plain; charset=utf-8", Body = ReplyBody.Of(Encoding.UTF8.GetBytes($"The mock failed: {fault}")) };
        }
    }
}
