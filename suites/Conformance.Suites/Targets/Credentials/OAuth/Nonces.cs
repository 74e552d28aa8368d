using System.Collections.Concurrent;

namespace Conformance.Suites.Targets.Credentials.OAuth;

/// <summary>The newest nonce of each server (RFC 9449 section 8.2). Thread-safe.</summary>
internal sealed class Nonces
{
    private readonly ConcurrentDictionary<string, string> _byOrigin = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The nonce that the server of a URL wants to see, or null.</summary>
    public string? Of(Uri url) => _byOrigin.GetValueOrDefault(url.GetLeftPart(UriPartial.Authority));

    /// <summary>Keeps a server's newest.</summary>
    public void Keep(Uri url, string nonce) => _byOrigin[url.GetLeftPart(UriPartial.Authority)] = nonce;
}
