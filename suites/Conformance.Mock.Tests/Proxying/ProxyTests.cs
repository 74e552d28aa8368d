using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

using Conformance.Mock.Clients;
using Conformance.Mock.Proxying;
using Conformance.Model;

namespace Conformance.Mock.Tests.Proxying;

public sealed class ProxyTests
{
    private const string Document = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /books:
            get: {parameters: [{name: limit, in: query, schema: {type: integer}}], responses: {'200': {description: OK, content: {application/json: {schema: {type: array}}}}}}
            post: {requestBody: {content: {application/json: {schema: {type: object}}}}, responses: {'201': {description: Created}}}
        """;

    private const string Empty = "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 2\n\n[]";

    private readonly ConcurrentQueue<Passage> _passages = new();
    private readonly ConcurrentQueue<string> _failures = new();

    [SetUp]
    public void Forget()
    {
        _passages.Clear();
        _failures.Clear();
    }

    [Test]
    public async Task Forwards_target_headers_and_body_as_they_came_without_what_is_the_hop_s_own()
    {
        await using var server = new RawServer(Empty);
        await using var proxy = await StartAsync(new Uri(server.Address, "/base/"));

        await RawAsync(proxy, "POST /a%2Fb/../books?x=%41&x=2&? HTTP/1.0\nHost: me\nConnection: X-Hop\nX-Hop: 1\nKeep-Alive: 5\nTE: trailers\nProxy-Authorization: Basic x\nX-Twice: 1\nX-Last: ä\nContent-Type: application/json\nContent-Length: 7\n\n{\"a\":1}");

        server.Requests.ShouldHaveSingleItem().Split("\r\n").Order().ShouldBe(new[]
        {
            "POST /base/a%2Fb/../books?x=%41&x=2&? HTTP/1.1",
            $"Host: {server.Address.Authority}",
            "X-Twice: 1",
            $"X-Last: {Encoding.Latin1.GetString("ä"u8)}",
            "Content-Type: application/json",
            "Content-Length: 7",
            "Via: 1.1 conformance",
            "",
            "{\"a\":1}",
        }.Order());
    }

    [Test]
    public async Task Passes_the_answer_on_as_it_came()
    {
        await using var server = new RawServer("HTTP/1.1 302 Over There\nLocation: /elsewhere\nConnection: close, X-Hop\nX-Hop: 1\nSet-Cookie: a=1\nSet-Cookie: b=2\nX-Latin: \u00e4\nContent-Length: 5\n\nabcde");
        await using var proxy = await StartAsync(server.Address);

        var answer = await RawAsync(proxy, "GET /books HTTP/1.1\nHost: me\nConnection: close\n\n");

        answer.Split("\r\n").Where(l => !l.StartsWith("Date:", StringComparison.Ordinal)).Order().ShouldBe(new[]
        {
            "HTTP/1.1 302 Over There", "Location: /elsewhere", "Set-Cookie: a=1", "Set-Cookie: b=2", "X-Latin: \u00e4", "Via: 1.1 conformance",
            "Connection: close", "Content-Length: 5", "", "abcde",
        }.Order());
        server.Requests.Count.ShouldBe(1);
    }

    [TestCase("GET", "HTTP/1.1 204 No Content\n\n", "")]
    [TestCase("GET", "HTTP/1.1 304 Not Modified\nETag: \"1\"\n\n", "")]
    [TestCase("HEAD", "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 5000\n\n", "")]
    [TestCase("GET", "HTTP/1.1 200 OK\nContent-Type: application/json\nTransfer-Encoding: chunked\n\n2\n[1\n1\n]\n0\n\n", "[1]")]
    [TestCase("GET", "HTTP/1.0 200 OK\nContent-Type: application/json\n\n[1]", "[1]")]
    public async Task Answers_without_length_or_body_pass_too(string method, string given, string body)
    {
        await using var server = new RawServer(given);
        await using var proxy = await StartAsync(server.Address);
        using var wire = new Wire(proxy.Address);

        using var answer = await wire.SendAsync(method, "/books");

        (await answer.Content.ReadAsStringAsync()).ShouldBe(body);
        if (method == "HEAD") answer.Content.Headers.ContentLength.ShouldBe(5000);
        await WaitAsync(() => !_passages.IsEmpty);
        _passages.Single().Answer.End.ShouldBe(AnswerEnd.Complete);
    }

    [Test]
    public async Task What_is_coded_passes_coded_and_is_judged_plain()
    {
        var coded = Coded("[1,2]");
        var head = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {coded.Length}\r\n\r\n");
        await using var server = new RawServer([.. head, .. coded]);
        await using var proxy = await StartAsync(server.Address);
        using var wire = new Wire(proxy.Address);

        using var answer = await wire.SendAsync("GET", "/books", null, new Field("Accept-Encoding", "gzip"));

        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(coded);
        await WaitAsync(() => !_passages.IsEmpty);
        Encoding.UTF8.GetString(_passages.Single().Answer.Body.Span).ShouldBe("[1,2]");
    }

    [Test]
    public async Task Says_what_passed()
    {
        await using var server = new RawServer(Empty);
        await using var proxy = await StartAsync(server.Address);
        using var wire = new Wire(proxy.Address);

        using var answer = await wire.SendAsync("GET", "/books?limit=x");
        await WaitAsync(() => !_passages.IsEmpty);

        var passage = _passages.Single();
        (passage.Where(), passage.Answer.Status).ShouldBe(("GET /books", 200));
        passage.Violations.ShouldBe(["query limit: expected an integer"]);
        passage.Parameters.ShouldBe([new UsedParameter(ParameterLocation.Query, "limit")]);
    }

    [Test]
    public async Task A_server_that_does_not_answer_is_a_bad_gateway()
    {
        await using var proxy = await StartAsync(ClosedPort());
        using var wire = new Wire(proxy.Address);

        using var answer = await wire.SendAsync("GET", "/books?secret=1");

        ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((502, "application/problem+json"));
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"]!.GetValue<string>().ShouldStartWith("No answer from http://127.0.0.1:");
        _failures.ShouldHaveSingleItem().ShouldStartWith("GET /books: No answer from http://127.0.0.1:");
        _passages.ShouldBeEmpty();
    }

    [Test]
    public async Task An_answer_that_breaks_off_breaks_off()
    {
        await using var server = new RawServer("HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 100\n\n[1,");
        await using var proxy = await StartAsync(server.Address);
        using var wire = new Wire(proxy.Address);

        await Should.ThrowAsync<HttpRequestException>(() => wire.SendAsync("GET", "/books"));

        await WaitAsync(() => !_passages.IsEmpty);
        _passages.Single().Answer.End.ShouldBe(AnswerEnd.Truncated);
    }

    [Test]
    public async Task What_is_withheld_goes_nowhere()
    {
        await using var server = new RawServer(Empty);
        await using var proxy = await StartAsync(server.Address, (operation, method) => method == "POST" ? $"{operation!.Key} changes something" : null);
        using var wire = new Wire(proxy.Address);

        using var refused = await wire.SendAsync("POST", "/books", "{}");
        using var passed = await wire.SendAsync("GET", "/books");

        ((int)refused.StatusCode, (int)passed.StatusCode).ShouldBe((403, 200));
        _failures.ShouldBe(["POST /books: Not forwarded: POST /books changes something."]);
        server.Requests.Count.ShouldBe(1);
    }

    private async Task<ProxyServer> StartAsync(Uri upstream, Func<Operation?, string, string?>? withholds = null) => await ProxyServer.StartAsync(
        await Contracts.Parse(Document),
        new ProxyOptions
        {
            Upstream = upstream,
            Handler = new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
                ActivityHeadersPropagator = null,
                RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
                ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,
            },
            Withholds = withholds ?? ((_, _) => null),
            Observe = _passages.Enqueue,
            Failed = _failures.Enqueue,
        },
        CancellationToken.None);

    /// <summary>Sends exactly these bytes and reads until the other side closes.</summary>
    private static async Task<string> RawAsync(ProxyServer proxy, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, proxy.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request.ReplaceLineEndings("\r\n")));
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer);
        return Encoding.Latin1.GetString(answer.ToArray());
    }

    /// <summary>What passed is told when all of it was passed on, which is after the client has it.</summary>
    private static async Task WaitAsync(Func<bool> isSo)
    {
        while (!isSo()) await Task.Delay(5);
    }

    private static byte[] Coded(string text)
    {
        using var coded = new MemoryStream();
        using (var coder = new GZipStream(coded, CompressionLevel.Fastest)) coder.Write(Encoding.UTF8.GetBytes(text));
        return coded.ToArray();
    }

    private static Uri ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
