using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Targets.Wire;

namespace Conformance.Suites.Targets.Chain;

/// <summary>Takes the secrets out of what <see cref="RecordHandler"/> wrote down, before anything else sees it.</summary>
internal sealed class MaskHandler(SecretMask mask) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            if (request is ProbeMessage { Sent: { } sent } probe) probe.Sent = mask.Mask(sent);
        }
    }
}
