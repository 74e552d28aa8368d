using Conformance.Suites.Targets.Credentials;

namespace Conformance.Suites.Targets.Chain;

/// <summary>Puts the credentials on every request.</summary>
internal sealed class CredentialHandler(IReadOnlyList<ICredential> credentials) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        credentials.Count == 0 ? base.SendAsync(request, cancellationToken) : ApplyAndSendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> ApplyAndSendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        foreach (var credential in credentials) await credential.ApplyAsync(request, cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }
}
