using System.Net;

namespace Conformance.Suites.Safety;

/// <summary>How far away a target is: what may be sent depends on nothing else.</summary>
public static class Reach
{
    /// <summary>
    /// True for a literal loopback address (RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3) or the name <c>localhost</c>. A name that
    /// merely resolves to a loopback address is not local: what it resolves to may change.
    /// </summary>
    public static bool IsLocal(Uri url) =>
        string.Equals(url.IdnHost, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(url.IdnHost, out var address) && IPAddress.IsLoopback(address));
}
