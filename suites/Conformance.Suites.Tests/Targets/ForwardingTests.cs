using Conformance.Suites.Safety;
using Conformance.Suites.Targets;

namespace Conformance.Suites.Tests.Targets;

public sealed class ForwardingTests
{
    [TestCase("http://api.example.com/v1", "POST", "http://api.example.com/v1/users")]
    [TestCase("http://api.example.com/v1", "DELETE", "http://api.example.com/v1/users/1")]
    [TestCase("http://api.example.com/v1", "GET", "http://other.example.com/v1/users")]
    [TestCase("http://127.0.0.1:9", "GET", "http://127.0.0.1:10/users")]
    public async Task Nothing_goes_elsewhere_and_nothing_that_changes_goes_beyond_this_machine(string upstream, string method, string url)
    {
        using var invoker = new HttpMessageInvoker(Forwarding.To(new Uri(upstream), TimeProvider.System));
        using var message = new HttpRequestMessage(new HttpMethod(method), url);

        await Should.ThrowAsync<GuardException>(() => invoker.SendAsync(message, CancellationToken.None));
    }
}
