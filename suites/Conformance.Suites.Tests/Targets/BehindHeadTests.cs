using Conformance.Suites.Targets;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Targets;

/// <summary>What a server sends behind the answer to HEAD.</summary>
public sealed class BehindHeadTests
{
    private const string Start = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\nConnection: close\r\n\r\n";

    [TestCase(Start, "")]
    [TestCase(Start + "hello", "hello")]
    [TestCase("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + Start + "hello", "hello")]
    [TestCase("HTTP/1.1 200 OK\nConnection: close\n\nhello", "hello")]
    public async Task Is_what_the_answer_has_as_its_body(string sent, string body)
    {
        await using var server = new RawServer(_ => RawReply.Text(sent, RawEnd.Close));
        var answer = (await SendAsync(server)).Exchange!.Answer;
        (answer.Status, answer.End, System.Text.Encoding.UTF8.GetString(answer.Body.Span)).ShouldBe((200, AnswerEnd.Complete, body));
    }

    [Test]
    public async Task Is_not_waited_for_for_ever()
    {
        await using var server = new RawServer(_ => RawReply.Text(Start + "hello"));
        (await SendAsync(server)).Exchange!.Answer.Body.Length.ShouldBe(5);
    }

    private static async Task<Delivery> SendAsync(RawServer server)
    {
        using var transport = new ProbeTransport(new Target { BaseUrl = server.Url }, TimeProvider.System);
        var head = Api.Case(Api.Operation("GET /a", "200")) with { Request = new Request { Method = "HEAD", Target = "/a", Headers = [new Field("Connection", "close")] } };
        return await transport.SendAsync(head, CancellationToken.None);
    }
}
