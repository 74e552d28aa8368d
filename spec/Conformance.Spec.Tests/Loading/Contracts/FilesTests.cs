using System.Text;
using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Loading.Contracts;

public sealed class FilesTests
{
    private const string Head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

    private LoadedFolder _folder = null!;

    [SetUp]
    public void SetUp() => _folder = new LoadedFolder();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public async Task Of_one_document_refer_to_each_other()
    {
        _folder
            .With("api/api.yaml", $"{Head}paths: {{/p: {{$ref: 'paths/p.yaml'}}}}\ncomponents: {{schemas: {{A: {{$ref: 'my%20schemas.json#/a~1b'}}}}}}\n")
            .With("api/paths/p.yaml", "get:\n  parameters: [{$ref: '../parts.yaml#/q'}]\n  responses: {}\n")
            .With("api/parts.yaml", "q: {$ref: '#/real'}\nreal: {name: q, in: query, schema: {$ref: 'api.yaml#/components/schemas/A'}}\n")
            .With("api/my schemas.json", """{"a/b": {"type": "string"}}""");

        var result = await _folder.LoadAsync("api/api.yaml");

        result.Diagnostics.ShouldBeEmpty();
        var contract = result.Contract.ShouldNotBeNull();
        contract.Documents.Keys.Select(k => Path.GetFileName(k)).ShouldBe(["api.yaml", "p.yaml", "parts.yaml", "my schemas.json"], ignoreOrder: true);
        var operation = contract.Operations.Single();
        Shown(operation.Place).ShouldBe("api/paths/p.yaml:1:1");
        var parameter = operation.Parameters.Single();
        Shown(parameter.Place).ShouldBe("api/parts.yaml:2:1");
        parameter.Schema.ShouldNotBeNull().Document.ShouldBe(Path.Combine(_folder.Root, "api", "parts.yaml"));
        contract.Documents[Path.Combine(_folder.Root, "api", "my schemas.json")].File.ShouldBe(Path.Combine(_folder.Root, "api", "my schemas.json"));
    }

    [Test]
    public async Task Are_told_when_they_are_missing_or_broken()
    {
        _folder
            .With("api.yaml", $"{Head}paths:\n  /p: {{$ref: 'none/p.yaml'}}\n  /q: {{$ref: bad.yaml}}\n  /r: {{get: {{responses: {{}}}}}}\n")
            .With("bad.yaml", "get: [\n");

        var result = await _folder.LoadAsync();

        result.Diagnostics.Select(d => d.ToString()).ShouldBe(
            [
                "api.yaml:4:8: error file-not-found: There is no file none/p.yaml. Correct the path.",
                "api.yaml:5:8: error unreadable-reference: The file bad.yaml cannot be read. Correct what is reported for that file.",
                "bad.yaml:1:6: error syntax: The '[' that opens here is not closed. Separate the items with ',' and close them with ']'.",
            ]);
        result.Contract.ShouldNotBeNull().Operations.Select(o => o.Key).ShouldBe(["GET /r"]);
    }

    [Test]
    public async Task Outside_the_folder_are_refused_also_through_a_link()
    {
        _folder.With("outside.yaml", "get: {responses: {}}")
            .With("in/api.yaml", $"{Head}paths:\n  /p: {{$ref: ../outside.yaml}}\n  /q: {{$ref: link.yaml}}\n  /r: {{$ref: /etc/hostname}}\n");
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "in", "link.yaml"), Path.Combine(_folder.Root, "outside.yaml"));

        var result = await _folder.LoadAsync("in/api.yaml");

        result.Diagnostics.Select(d => $"{d.Place.Line} {d.Id} {d.Expected}").ShouldBe(
            Enumerable.Range(4, 3).Select(line => $"{line} reference-outside-folder Copy the file into the folder of the document."));
        result.Contract.ShouldNotBeNull().Operations.ShouldBeEmpty();
    }

    [Test]
    public async Task On_other_hosts_are_refused_unless_allowed()
    {
        _folder.With("api.yaml", $"{Head}paths:\n  /p: {{$ref: 'https://example.com/p.yaml'}}\n");
        var options = new LoadOptions { Download = Serve(("https://example.com/p.yaml", "get: {responses: {}}")) };

        (await _folder.LoadAsync(options: options)).Diagnostics.Select(d => d.ToString()).ShouldBe(
            ["api.yaml:4:8: error remote-reference: The reference leads to https://example.com/p.yaml. Allow remote references, or copy the file beside the document."]);
        var allowed = await _folder.LoadAsync(options: options with { AllowRemoteReferences = true });
        allowed.Diagnostics.ShouldBeEmpty();
        allowed.Contract.ShouldNotBeNull().Operations.Single().Place.ToString().ShouldBe("https://example.com/p.yaml:1:1");
    }

    [Test]
    public async Task Of_a_document_by_URL_come_from_its_folder()
    {
        const string Url = "https://example.com/v1/api.yaml?x=1";
        var options = new LoadOptions
        {
            Download = Serve(
                (Url, $"{Head}servers: [{{url: /base}}]\npaths:\n  /p: {{$ref: parts/p.yaml}}\n  /q: {{$ref: ../q.yaml}}\n"),
                ("https://example.com/v1/parts/p.yaml", "get: {responses: {}}")),
        };

        var result = await new ContractLoader(options).LoadAsync(Url, CancellationToken.None);

        result.Diagnostics.Select(d => d.ToString()).ShouldBe(
            [$"{Url}:6:8: error remote-reference: The reference leads to https://example.com/q.yaml. Allow remote references, or copy the file beside the document."]);
        var contract = result.Contract.ShouldNotBeNull();
        contract.Name.ShouldBe("v1");
        contract.Servers.Single().Url.ShouldBe("https://example.com/base");
        contract.Operations.Select(o => o.Key).ShouldBe(["GET /p"]);
    }

    [Test]
    public async Task That_cannot_be_fetched_are_told()
    {
        const string Url = "https://example.com/api.yaml";

        Told(await new ContractLoader(new LoadOptions()).LoadAsync(Url, CancellationToken.None)).ShouldBe(
            [$"{Url}: error download-failed: {Url} cannot be fetched: no download is configured. Correct the URL, or save the document and give its path."]);
        Told(await new ContractLoader(new LoadOptions { Download = Serve() }).LoadAsync(Url, CancellationToken.None)).ShouldBe(
            [$"{Url}: error download-failed: {Url} cannot be fetched: 404. Correct the URL, or save the document and give its path."]);
    }

    [Test]
    public async Task A_schema_with_an_identifier_is_not_looked_for_elsewhere()
    {
        _folder.With(
            "api.yaml",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                Tree: {$id: 'https://example.com/tree', $defs: {n: {$anchor: n}}, properties: {a: {$ref: '#n'}, b: {$ref: branch}}}
                User: {properties: {t: {$ref: 'https://example.com/tree'}}}
            """);

        (await _folder.LoadAsync()).Diagnostics.ShouldBeEmpty();
    }

    private string Shown(Place place) => place.ToString()[(_folder.Root.Length + 1)..].Replace('\\', '/');

    private static IEnumerable<string> Told(LoadResult result) => result.Diagnostics.Select(d => d.ToString());

    private static Func<Uri, CancellationToken, Task<byte[]>> Serve(params (string Url, string Text)[] files) => (url, _) =>
        files.FirstOrDefault(f => f.Url == url.AbsoluteUri).Text is { } text
            ? Task.FromResult(Encoding.UTF8.GetBytes(text))
            : throw new HttpRequestException("404.");
}
