using System.Text;

using Conformance.Mock.Answers;

using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Conformance.Mock.Hosting;

/// <summary>Writes a reply straight to the connection, as wrong as it is meant to be, and closes the connection.</summary>
internal static class CrookedWriter
{
    /// <summary>Writes status line, headers and as much of the body as is to be sent.</summary>
    public static async ValueTask WriteAsync(IFeatureCollection features, string method, Reply reply)
    {
        var output = features.GetRequiredFeature<IConnectionTransportFeature>().Transport.Output;
        await output.WriteAsync(Encoding.Latin1.GetBytes(Head(reply)));
        var body = reply.Body.ToMemory();
        if (method != "HEAD" || reply.Manner.ForcesBody) await output.WriteAsync(body[..(int)Math.Min(reply.Manner.SentLength ?? body.Length, body.Length)]);
        await output.CompleteAsync();
    }

    /// <summary>Cuts the connection before anything is written.</summary>
    public static void Cut(IFeatureCollection features) => features.GetRequiredFeature<IHttpRequestLifetimeFeature>().Abort();

    private static string Head(Reply reply)
    {
        var head = new StringBuilder($"HTTP/1.1 {reply.Status} {ReasonPhrases.GetReasonPhrase(reply.Status)}\r\n");
        foreach (var header in reply.Headers) head.Append($"{header.Name}: {header.Value}\r\n");
        if (reply.ContentType is { } type) head.Append($"Content-Type: {type}\r\n");
        return head.Append($"Content-Length: {reply.Manner.DeclaredLength ?? reply.Body.Length}\r\nConnection: close\r\n\r\n").ToString();
    }
}
