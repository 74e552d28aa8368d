using System.Text;
using Conformance.Suites.Targets;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Targets;

public sealed class ExactRequestTests
{
    [TestCase("/a/../b/./c")]
    [TestCase("/a%2fb/%7E/%41?x=%20&y=a+b&[z]=|")]
    [TestCase("//double//slash/")]
    [TestCase("/quote'and\"angle<>`{}^\\")]
    public async Task Writes_the_request_target_as_it_is(string target)
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        using var transport = new ProbeTransport(new Target { BaseUrl = new Uri(server.Url, "/api/v1/") }, TimeProvider.System);

        await transport.SendAsync(Api.Case(Api.Operation("GET /a"), target), default);

        server.Lines.ShouldBe([$"GET /api/v1{target}"]);
    }

    [TestCase("PROPFIND")]
    [TestCase("TRACE")]
    [TestCase("QUERY")]
    [TestCase("x-Odd")]
    public async Task Writes_any_method(string method)
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        using var transport = new ProbeTransport(new Target { BaseUrl = server.Url }, TimeProvider.System);

        await transport.SendAsync(Api.Case(Api.Operation($"{method} /a")), default);

        server.Lines.ShouldBe([$"{method} /a"]);
    }

    [Test]
    public async Task Writes_headers_and_body_and_nothing_else_but_its_name()
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        using var transport = new ProbeTransport(new Target { BaseUrl = server.Url }, TimeProvider.System);
        var testCase = Api.Case(Api.Operation("POST /a"), body: "{\"é\":1}");
        testCase = testCase with { Request = testCase.Request with { Headers = [.. testCase.Request.Headers, new("X-Odd", "ä")] } };

        var exchange = (await transport.SendAsync(testCase, default)).Exchange!;

        var request = server.Requests.Single();
        Encoding.UTF8.GetString(request.Body).ShouldBe("{\"é\":1}");
        request.Headers.Select(h => h.Name).ShouldBe(["Host", "X-Odd", "User-Agent", "Content-Type", "Content-Length"], ignoreOrder: true);
        Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(request.Header("X-Odd")!)).ShouldBe("ä");
        exchange.Sent.Url.ShouldBe($"{server.Url}a");
        exchange.Sent.Headers.Select(h => h.Name).ShouldBe(["X-Odd", "User-Agent", "Content-Type"]);
    }

    [TestCase("GET", "no-slash", "a request target begins with a slash, 'no-slash' does not")]
    [TestCase("GET", "/a b", "a request target has visible ASCII characters only (RFC 9112 section 3.2)")]
    [TestCase("A B", "/", "'A B' is not a method (RFC 9110 section 9.1)")]
    [TestCase("get", "/", "'get' would be sent in upper case")]
    public async Task Says_what_cannot_be_sent(string method, string target, string reason)
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        using var transport = new ProbeTransport(new Target { BaseUrl = server.Url }, TimeProvider.System);
        var testCase = Api.Case(Api.Operation("GET /a"));
        testCase = testCase with { Request = testCase.Request with { Method = method, Target = target } };

        var delivery = await transport.SendAsync(testCase, default);

        delivery.Obstacle.ShouldBe(new Obstacle(ObstacleKind.Unsendable, reason));
        server.Requests.ShouldBeEmpty();
    }

    [Test]
    public async Task Follows_no_redirect_and_keeps_no_cookie()
    {
        await using var server = new RawServer(_ => RawReply.Empty(302, "Location: /elsewhere", "Set-Cookie: a=b"));
        using var transport = new ProbeTransport(new Target { BaseUrl = server.Url }, TimeProvider.System);

        await transport.SendAsync(Api.Case(Api.Operation("GET /a")), default);
        var exchange = (await transport.SendAsync(Api.Case(Api.Operation("GET /a")), default)).Exchange!;

        exchange.Answer.Status.ShouldBe(302);
        server.Lines.ShouldBe(["GET /a", "GET /a"]);
        server.Requests[1].Header("Cookie").ShouldBeNull();
    }
}
