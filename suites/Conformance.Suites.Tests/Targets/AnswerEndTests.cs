using System.IO.Compression;
using System.Text;
using Conformance.Suites.Targets;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Targets;

public sealed class AnswerEndTests
{
    [Test]
    public async Task Reads_an_answer_whole()
    {
        var answer = await AnswerTo(RawReply.Json(200, "{\"a\":1}", "X-One: 1", "X-Two: 2", "X-Two: 3"));

        answer.Status.ShouldBe(200);
        answer.End.ShouldBe(AnswerEnd.Complete);
        Encoding.UTF8.GetString(answer.Body.Span).ShouldBe("{\"a\":1}");
        answer.HeaderLines("x-two").ShouldBe(["2", "3"]);
        answer.Elapsed.ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [Test]
    public async Task Reads_chunks()
    {
        var answer = await AnswerTo(RawReply.Text("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"));

        Encoding.UTF8.GetString(answer.Body.Span).ShouldBe("abcde");
        answer.End.ShouldBe(AnswerEnd.Complete);
    }

    [Test]
    public async Task Knows_a_reset() => Ending(await AnswerTo(RawReply.Reset)).ShouldBe((0, AnswerEnd.Reset));

    [Test]
    public async Task Knows_a_close_before_the_answer() => Ending(await AnswerTo(RawReply.Close)).ShouldBe((0, AnswerEnd.Reset));

    [Test]
    public async Task Knows_silence() => Ending(await AnswerTo(RawReply.Hang)).ShouldBe((0, AnswerEnd.TimedOut));

    [Test]
    public async Task Knows_silence_within_a_body() =>
        Ending(await AnswerTo(RawReply.Text("HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\nabc", RawEnd.Hang))).ShouldBe((200, AnswerEnd.TimedOut));

    [Test]
    public async Task Knows_a_body_shorter_than_announced()
    {
        var answer = await AnswerTo(RawReply.Text("HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\nabc", RawEnd.Close));

        Ending(answer).ShouldBe((200, AnswerEnd.Truncated));
        answer.EndReason.ShouldBe("the body ended after 3 bytes, before its end");
        Encoding.UTF8.GetString(answer.Body.Span).ShouldBe("abc");
    }

    [Test]
    public async Task Knows_chunks_without_an_end() =>
        Ending(await AnswerTo(RawReply.Text("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", RawEnd.Close)))
            .ShouldBe((200, AnswerEnd.Truncated));

    [Test]
    public async Task Knows_broken_chunks() =>
        Ending(await AnswerTo(RawReply.Text("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n", RawEnd.Close)))
            .ShouldBe((200, AnswerEnd.Malformed));

    [Test]
    public async Task Knows_what_is_not_HTTP() =>
        Ending(await AnswerTo(RawReply.Text("SSH-2.0-OpenSSH_9.6\r\n\r\n", RawEnd.Close))).ShouldBe((0, AnswerEnd.Malformed));

    [Test]
    public async Task Stops_at_the_limit_of_a_body()
    {
        var answer = await AnswerTo(RawReply.Json(200, new string('1', 3000)), t => t with { BodyLimit = 1000 });

        Ending(answer).ShouldBe((200, AnswerEnd.TooLarge));
        answer.Body.Length.ShouldBe(1000);
    }

    [Test]
    public async Task Stops_at_the_limit_of_headers()
    {
        var answer = await AnswerTo(RawReply.Empty(200, $"X-Long: {new string('x', 5000)}"), t => t with { HeaderLimit = 4 });

        Ending(answer).ShouldBe((0, AnswerEnd.Malformed));
        answer.EndReason.ShouldBe("more than 4 KiB of headers");
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("deflate")]
    public async Task Removes_a_content_coding(string coding)
    {
        var answer = await AnswerTo(Coded(coding, Coding(coding, "{\"a\":1}"u8.ToArray())));

        answer.End.ShouldBe(AnswerEnd.Complete);
        Encoding.UTF8.GetString(answer.Body.Span).ShouldBe("{\"a\":1}");
    }

    [Test]
    public async Task Knows_a_body_that_is_not_what_its_coding_says() =>
        Ending(await AnswerTo(Coded("gzip", "plain"u8.ToArray()))).ShouldBe((200, AnswerEnd.Malformed));

    [Test]
    public async Task Unfolds_no_more_than_the_limit() =>
        Ending(await AnswerTo(Coded("gzip", Coding("gzip", new byte[1_000_000])), t => t with { BodyLimit = 100_000 }))
            .ShouldBe((200, AnswerEnd.TooLarge));

    [Test]
    public async Task Expects_no_body_after_HEAD()
    {
        await using var server = new RawServer(_ => RawReply.Text("HTTP/1.1 200 X\r\nContent-Length: 500\r\n\r\n"));
        using var transport = new ProbeTransport(new Target { BaseUrl = server.Url }, TimeProvider.System);

        var answer = (await transport.SendAsync(Api.Case(Api.Operation("HEAD /a")), default)).Exchange!.Answer;

        Ending(answer).ShouldBe((200, AnswerEnd.Complete));
    }

    [Test]
    public async Task Has_no_answer_where_nothing_listens()
    {
        var server = new RawServer(_ => RawReply.Empty(204));
        await server.DisposeAsync();
        using var transport = new ProbeTransport(new Target { BaseUrl = server.Url }, TimeProvider.System);

        var delivery = await transport.SendAsync(Api.Case(Api.Operation("GET /a")), default);

        delivery.Obstacle.ShouldBe(new Obstacle(ObstacleKind.Unreachable, $"connection refused by 127.0.0.1:{server.Url.Port}"));
    }

    [Test]
    public async Task Has_no_answer_when_the_run_ends()
    {
        await using var server = new RawServer(_ => RawReply.Hang);
        using var transport = new ProbeTransport(new Target { BaseUrl = server.Url }, TimeProvider.System);
        using var end = new CancellationTokenSource();

        var sending = transport.SendAsync(Api.Case(Api.Operation("GET /a")), end.Token);
        while (server.Requests.Count == 0) await Task.Delay(5, CancellationToken.None);
        await end.CancelAsync();

        (await sending).Obstacle.ShouldBe(Obstacle.Cancelled);
    }

    [Test]
    public async Task Knows_an_application_that_throws()
    {
        var target = new Target { BaseUrl = new Uri("http://localhost"), Handler = () => new Throwing() };
        using var transport = new ProbeTransport(target, TimeProvider.System);

        var answer = (await transport.SendAsync(Api.Case(Api.Operation("GET /a")), default)).Exchange!.Answer;

        Ending(answer).ShouldBe((0, AnswerEnd.Reset));
        answer.EndReason.ShouldBe("the application threw NotSupportedException: no");
    }

    private static async Task<Answer> AnswerTo(RawReply reply, Func<Target, Target>? change = null)
    {
        await using var server = new RawServer(_ => reply);
        var target = new Target { BaseUrl = server.Url, Timeout = TimeSpan.FromSeconds(reply.Then == RawEnd.Hang ? 1 : 10) };
        using var transport = new ProbeTransport(change?.Invoke(target) ?? target, TimeProvider.System);
        return (await transport.SendAsync(Api.Case(Api.Operation("GET /a")), default)).Exchange!.Answer;
    }

    private static (int Status, AnswerEnd End) Ending(Answer answer) => (answer.Status, answer.End);

    private static RawReply Coded(string coding, byte[] body) => new(
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 X\r\nContent-Encoding: {coding}\r\nContent-Length: {body.Length}\r\n\r\n"), .. body]);

    private static byte[] Coding(string coding, byte[] body)
    {
        var coded = new MemoryStream();
        using (Stream coder = coding switch
        {
            "gzip" => new GZipStream(coded, CompressionLevel.Fastest),
            "br" => new BrotliStream(coded, CompressionLevel.Fastest),
            _ => new ZLibStream(coded, CompressionLevel.Fastest),
        })
        {
            coder.Write(body);
        }

        return coded.ToArray();
    }

    private sealed class Throwing : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new NotSupportedException("no");
    }
}
