using Conformance.Suites.Targets.Credentials;

namespace Conformance.Suites.Targets.Chain;

/// <summary>Puts the credentials of whoever asks on every request, and takes off those that a case withholds; what proves nothing goes with all.</summary>
internal sealed class CredentialHandler(Target target) : DelegatingHandler
{
    private readonly IReadOnlyList<ICredential> _open = [.. target.Credentials.Where(c => !c.IsProof)];

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var credentials = Of(request.Options.TryGetValue(RequestOptions.Access, out var access) ? access : Access.Full);
        return credentials.Count == 0 ? base.SendAsync(request, cancellationToken) : ApplyAndSendAsync(request, credentials, cancellationToken);
    }

    private IReadOnlyList<ICredential> Of(Access access) => access switch
    {
        Access.Full => target.Credentials,
        Access.Limited => [.. _open, .. target.Limited?.Credentials ?? []],
        Access.Other => [.. _open, .. target.Other],
        _ => _open,
    };

    private async Task<HttpResponseMessage> ApplyAndSendAsync(HttpRequestMessage request, IReadOnlyList<ICredential> credentials, CancellationToken cancellationToken)
    {
        foreach (var credential in credentials) await credential.ApplyAsync(request, cancellationToken);
        if (request.Options.TryGetValue(RequestOptions.Withheld, out var withheld)) WithheldCredentials.Remove(request, withheld);
        return await base.SendAsync(request, cancellationToken);
    }
}
