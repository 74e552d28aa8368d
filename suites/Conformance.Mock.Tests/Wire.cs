using Conformance.Model;

namespace Conformance.Mock.Tests;

/// <summary>Sends requests exactly as they are.</summary>
internal sealed class Wire(Uri address) : IDisposable
{
    private static readonly UriCreationOptions Exact = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>What every request carries besides its own headers.</summary>
    public string? Authorization { get; init; } = "SSWS all";

    /// <summary>Sends a request.</summary>
    public async Task<HttpResponseMessage> SendAsync(Request request)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(address.GetLeftPart(UriPartial.Authority) + request.Target, Exact));
        if (request.Body is { } body) message.Content = new ByteArrayContent(body.ToArray());
        if (Authorization is not null) message.Headers.TryAddWithoutValidation("Authorization", Authorization);
        foreach (var header in request.Headers) Add(message, header);
        return await _client.SendAsync(message);
    }

    /// <summary>Sends a request with an optional JSON body.</summary>
    public Task<HttpResponseMessage> SendAsync(string method, string target, string? json = null, params Field[] headers) => SendAsync(new Request
    {
        Method = method,
        Target = target,
        Headers = json is null ? headers : [.. headers, new Field("Content-Type", "application/json")],
        Body = json is null ? null : System.Text.Encoding.UTF8.GetBytes(json),
    });

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static void Add(HttpRequestMessage message, Field header)
    {
        if (message.Content is not null && header.Name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))
        {
            message.Content.Headers.TryAddWithoutValidation(header.Name, header.Value);
            return;
        }

        message.Headers.Remove(header.Name);
        message.Headers.TryAddWithoutValidation(header.Name, header.Value);
    }
}
