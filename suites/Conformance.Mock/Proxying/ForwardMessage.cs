using System.Net;

using Conformance.Mock.Requests;

namespace Conformance.Mock.Proxying;

/// <summary>Writes a call as it goes out: the same target, header lines and body, without what is between this client and the proxy alone.</summary>
internal static class ForwardMessage
{
    private static readonly UriCreationOptions Exact = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>The message.</summary>
    /// <param name="call">The call.</param>
    /// <param name="target">Its target as it came.</param>
    /// <param name="upstream">The server; the target is put right behind it.</param>
    public static HttpRequestMessage Of(Call call, string target, Uri upstream)
    {
        var path = target.StartsWith('/') ? target : call.Query.Length == 0 ? call.Path : $"{call.Path}?{call.Query}";
        var message = new HttpRequestMessage(new HttpMethod(call.Method), new Uri(upstream.GetLeftPart(UriPartial.Path).TrimEnd('/') + path, Exact))
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        if (call.Headers.ContentLength is not null || call.Headers.ContainsKey("Transfer-Encoding")) message.Content = new ReadOnlyMemoryContent(call.Body);
        foreach (var field in HopFields.EndToEnd(call.Headers.SelectMany(h => h.Value, (h, line) => new Field(h.Key, line ?? "")))) Add(message, field);
        message.Headers.TryAddWithoutValidation("Via", HopFields.Via);
        return message;
    }

    /// <summary>Where the request goes, what it expects of the proxy and how long its body is are the proxy's own to say.</summary>
    private static void Add(HttpRequestMessage message, Field field)
    {
        if (field.Name.ToUpperInvariant() is "HOST" or "EXPECT" or "CONTENT-LENGTH") return;
        if (!message.Headers.TryAddWithoutValidation(field.Name, field.Value)) message.Content?.Headers.TryAddWithoutValidation(field.Name, field.Value);
    }
}
