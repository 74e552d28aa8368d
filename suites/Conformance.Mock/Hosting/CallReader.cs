using System.Buffers;
using System.IO.Pipelines;

using Conformance.Mock.Requests;

using Microsoft.AspNetCore.Http.Features;

namespace Conformance.Mock.Hosting;

/// <summary>Reads a whole request.</summary>
internal static class CallReader
{
    /// <summary>Reads what the server has of a request, its body to the end.</summary>
    public static async ValueTask<Call> ReadAsync(IFeatureCollection features, CancellationToken cancellationToken)
    {
        var request = features.GetRequiredFeature<IHttpRequestFeature>();
        var hasBody = features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody ?? true;
        var body = hasBody ? await ReadBodyAsync(features, request, cancellationToken) : default;
        return Call.Of(request.Method, request.RawTarget, request.Headers, body);
    }

    private static async ValueTask<ReadOnlyMemory<byte>> ReadBodyAsync(
        IFeatureCollection features,
        IHttpRequestFeature request,
        CancellationToken cancellationToken)
    {
        var reader = features.Get<IRequestBodyPipeFeature>()?.Reader ?? PipeReader.Create(request.Body);
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
