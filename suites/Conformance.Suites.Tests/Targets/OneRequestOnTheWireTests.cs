using Conformance.Suites.Targets;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Targets;

/// <summary>A pooled connection that closes before the answer begins makes SocketsHttpHandler repeat what has no body; we do not.</summary>
public sealed class OneRequestOnTheWireTests
{
    [TestCase("GET", null)]
    [TestCase("DELETE", null)]
    [TestCase("POST", null)]
    [TestCase("POST", "{}")]
    [TestCase("PUT", "{}")]
    public async Task Is_not_repeated_when_a_pooled_connection_closes_before_the_answer(string method, string? body)
    {
        await using var server = new RawServer(r => r.Target == "/warm" ? RawReply.Empty(204) : RawReply.Close);
        using var transport = new ProbeTransport(new Target { BaseUrl = server.Url }, TimeProvider.System);
        var operation = Api.Operation($"{method} /cold");

        (await transport.SendAsync(Api.Case(operation, "/warm"), default)).Exchange!.Answer.Status.ShouldBe(204);
        var answer = (await transport.SendAsync(Api.Case(operation, body: body), default)).Exchange!.Answer;

        answer.End.ShouldBe(AnswerEnd.Reset);
        answer.EndReason.ShouldBe("the connection was closed before the answer began");
        server.Lines.ShouldBe([$"{method} /warm", $"{method} /cold"]);
    }

    [TestCase("GET")]
    [TestCase("DELETE")]
    public async Task Is_not_repeated_when_a_fresh_connection_closes_before_the_answer(string method)
    {
        await using var server = new RawServer(_ => RawReply.Close);
        using var transport = new ProbeTransport(new Target { BaseUrl = server.Url }, TimeProvider.System);

        var answer = (await transport.SendAsync(Api.Case(Api.Operation($"{method} /cold")), default)).Exchange!.Answer;

        answer.End.ShouldBe(AnswerEnd.Reset);
        server.Lines.ShouldBe([$"{method} /cold"]);
    }

    [Test]
    public async Task Is_sent_on_a_pooled_connection_that_stays_open()
    {
        await using var server = new RawServer(_ => RawReply.Empty(204));
        using var transport = new ProbeTransport(new Target { BaseUrl = server.Url }, TimeProvider.System);
        var operation = Api.Operation("GET /a");

        for (var i = 0; i < 3; i++) (await transport.SendAsync(Api.Case(operation), default)).Exchange!.Answer.Status.ShouldBe(204);

        server.Connections.ShouldBe(1);
        server.Lines.Count.ShouldBe(3);
    }
}
