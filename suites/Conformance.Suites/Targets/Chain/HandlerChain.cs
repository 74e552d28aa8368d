using Conformance.Suites.Safety;
using Conformance.Suites.Targets.Credentials;

namespace Conformance.Suites.Targets.Chain;

/// <summary>
/// The one way to a target, for probes and for the harness's own calls: host guard, credentials, limiter, mask, record, outermost first.
/// </summary>
internal static class HandlerChain
{
    /// <summary>The chain before <paramref name="primary"/>, which it disposes.</summary>
    public static HttpMessageHandler Build(Target target, SecretMask mask, HttpMessageHandler primary, TimeProvider time) =>
        new HostGuard(target.BaseUrl, target.MayWrite)
        {
            InnerHandler = new CredentialHandler(target)
            {
                InnerHandler = new LimitHandler(RequestRate.For(target), time)
                {
                    InnerHandler = new MaskHandler(mask) { InnerHandler = new RecordHandler { InnerHandler = primary } },
                },
            },
        };
}
