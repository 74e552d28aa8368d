using Conformance.Suites.Contracts;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Contracts;

public sealed class ContractDownloadTests
{
    [Test]
    public async Task Fetches_a_document()
    {
        await using var server = new RawServer(_ => RawReply.Json(200, """{"openapi": "3.0.3"}"""));

        var bytes = await new ContractDownload(TimeProvider.System).GetAsync(new Uri(server.Url, "/api/openapi.json?v=1"), default);

        bytes.ShouldBe("""{"openapi": "3.0.3"}"""u8.ToArray());
        server.Lines.ShouldBe(["GET /api/openapi.json?v=1"]);
    }

    [Test]
    public async Task Follows_no_redirect()
    {
        await using var server = new RawServer(_ => RawReply.Empty(302, "Location: http://example.com/openapi.json"));

        var thrown = await Should.ThrowAsync<HttpRequestException>(() => new ContractDownload(TimeProvider.System).GetAsync(server.Url, default));

        thrown.Message.ShouldBe($"{server.Url} redirects to http://example.com/openapi.json; give that URL");
        server.Lines.Count.ShouldBe(1);
    }

    [Test]
    public async Task Says_what_the_server_answers()
    {
        await using var server = new RawServer(_ => RawReply.Empty(404));

        var thrown = await Should.ThrowAsync<HttpRequestException>(() => new ContractDownload(TimeProvider.System).GetAsync(server.Url, default));

        thrown.Message.ShouldBe($"{server.Url} answers 404");
    }

    [Test]
    public async Task Says_that_nothing_answers()
    {
        var server = new RawServer(_ => RawReply.Empty(404));
        await server.DisposeAsync();

        var thrown = await Should.ThrowAsync<HttpRequestException>(() => new ContractDownload(TimeProvider.System).GetAsync(server.Url, default));

        thrown.Message.ShouldStartWith($"{server.Url} cannot be fetched: ");
    }
}
