namespace Conformance.Suites.Safety;

/// <summary>
/// The outermost handler of all traffic: lets requests pass to one origin alone (RFC 6454 section 4), and only safe methods where no
/// others are allowed. Scheduling never plans anything else; this is the lock behind it.
/// </summary>
/// <param name="allowed">Any URL of the origin.</param>
/// <param name="mayWrite">True if every method may pass.</param>
internal sealed class HostGuard(Uri allowed, bool mayWrite) : DelegatingHandler
{

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!IsAllowed(request.RequestUri!)) throw new GuardException($"{request.RequestUri} is not on {allowed.GetLeftPart(UriPartial.Authority)}.");
        if (!mayWrite && !SafeMethods.Contains(request.Method.Method))
            throw new GuardException($"{request.Method} is not sent to {allowed.Host}: only GET, HEAD and OPTIONS go beyond this machine.");
        return base.SendAsync(request, cancellationToken);
    }

    private bool IsAllowed(Uri url) =>
        url.Port == allowed.Port
        && string.Equals(url.Scheme, allowed.Scheme, StringComparison.OrdinalIgnoreCase)
        && string.Equals(url.Host, allowed.Host, StringComparison.OrdinalIgnoreCase);
}
