using Conformance.Suites.Safety;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Safety;

public sealed class HostGuardTests
{
    [TestCase("http://api.test:8080/a", "GET")]
    [TestCase("http://API.test:8080/b?c=d", "HEAD")]
    [TestCase("http://api.test:8080/", "OPTIONS")]
    public async Task Lets_safe_requests_to_the_target_pass(string url, string method)
    {
        using var application = new Answering(204);
        using var client = Guarded("http://api.test:8080/base", application);

        (await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), url), default)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NoContent);
    }

    [TestCase("https://api.test:8080/a", "GET")]
    [TestCase("http://api.test/a", "GET")]
    [TestCase("http://evil.test:8080/a", "GET")]
    [TestCase("http://api.test:8080/a", "POST")]
    [TestCase("http://api.test:8080/a", "DELETE")]
    [TestCase("http://api.test:8080/a", "PROPFIND")]
    public async Task Stops_all_else(string url, string method)
    {
        using var application = new Answering(204);
        using var client = Guarded("http://api.test:8080/base", application);

        await Should.ThrowAsync<GuardException>(() => client.SendAsync(new HttpRequestMessage(new HttpMethod(method), url), default));
        application.Lines.ShouldBeEmpty();
    }

    [Test]
    public async Task Lets_any_method_pass_on_this_machine()
    {
        using var application = new Answering(204);
        using var client = Guarded("http://localhost:8080", application);

        await client.SendAsync(new HttpRequestMessage(HttpMethod.Delete, "http://localhost:8080/a"), default);

        application.Lines.ShouldBe(["DELETE /a"]);
    }

    private static HttpMessageInvoker Guarded(string target, HttpMessageHandler application) =>
        new(new HostGuard(new Uri(target), Reach.IsLocal(new Uri(target))) { InnerHandler = application });
}
