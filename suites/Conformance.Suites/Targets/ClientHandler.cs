namespace Conformance.Suites.Targets;

/// <summary>Sends through a client that someone else owns.</summary>
internal sealed class ClientHandler(HttpClient client) : HttpMessageHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
}
