using System.Buffers;

using Conformance.Mock.Answers;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Conformance.Mock.Hosting;

/// <summary>Writes a reply to the wire.</summary>
internal static class ReplyWriter
{
    /// <summary>Writes status, headers and body; to <c>HEAD</c> without the body (RFC 9110 section 9.3.2).</summary>
    public static async ValueTask WriteAsync(IFeatureCollection features, string method, Reply reply)
    {
        var response = features.GetRequiredFeature<IHttpResponseFeature>();
        response.StatusCode = reply.Status;
        foreach (var header in reply.Headers) response.Headers.Append(header.Name, header.Value);
        if (reply.ContentType is not null) response.Headers.ContentType = reply.ContentType;
        if (MayHaveBody(reply.Status)) response.Headers.ContentLength = reply.Body.Length;
        var output = features.GetRequiredFeature<IHttpResponseBodyFeature>();
        if (method != "HEAD" && MayHaveBody(reply.Status)) await WriteAsync(output, reply.Body);
        await output.CompleteAsync();
    }

    /// <summary>Once the head stands in the server's own buffer, pieces are copied right behind it, and once.</summary>
    private static async ValueTask WriteAsync(IHttpResponseBodyFeature output, ReplyBody body)
    {
        await output.StartAsync();
        foreach (var piece in body.Pieces) output.Writer.Write(piece.Span);
    }

    private static bool MayHaveBody(int status) => status is not (204 or 304) and >= 200;
}
