using Conformance.Mock.Answers;
using Conformance.Mock.Requests;

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Conformance.Mock.Hosting;

/// <summary>Connects the server to the mock: reads a call, has it answered, writes the reply.</summary>
/// <param name="answer">What answers.</param>
internal sealed class MockApplication(Func<Call, CancellationToken, ValueTask<Reply>> answer) : IHttpApplication<IFeatureCollection>
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
        var reply = await answer(call, cancellation);
        await ReplyWriter.WriteAsync(context, call.Method, reply);
    }
}
