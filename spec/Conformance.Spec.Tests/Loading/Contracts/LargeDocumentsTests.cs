using System.Globalization;
using System.Text;
using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Loading.Contracts;

public sealed class LargeDocumentsTests
{
    [TestCase("api.yaml")]
    [TestCase("api.json")]
    public async Task Load_whole(string name) => await LoadAsync(name, bytes: 1 << 20);

    [TestCase("api.yaml")]
    [TestCase("api.json")]
    [Explicit("Takes a minute and a gigabyte.")]
    [Category("Long")]
    public async Task Of_64_MiB_load_whole(string name)
    {
        await LoadAsync(name, bytes: (64 << 20) - 4096);
        GC.GetTotalMemory(forceFullCollection: true).ShouldBeLessThan(1L << 30);
    }

    private static async Task LoadAsync(string name, int bytes)
    {
        var (text, operations) = Document(bytes, json: name.EndsWith(".json", StringComparison.Ordinal));
        using var folder = new LoadedFolder().With(name, text);

        var result = await folder.LoadAsync(name, new LoadOptions());

        result.Diagnostics.ShouldBeEmpty();
        var contract = result.Contract.ShouldNotBeNull();
        contract.Operations.Count.ShouldBe(operations);
        contract.Operations[^1].Place.Line.ShouldBeGreaterThan(operations);
        contract.Operations[^1].Responses.Single().Content.Single().Schema.ShouldNotBeNull().Pointer
            .ShouldBe($"/paths/~1p{operations - 1}/get/responses/200/content/application~1json/schema");
    }

    /// <summary>Flow mappings of JSON are YAML too, so that one text serves both once its frame is written in each.</summary>
    private static (string Text, int Operations) Document(int bytes, bool json)
    {
        const string Operation = """{"get": {"responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"type": "object", "properties": {"a": {"type": "string", "maxLength": 10}, "b": {"type": "array", "items": {"type": "integer"}}}}}}}}}}""";
        var text = new StringBuilder(json
            ? "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {\n"
            : "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n");
        var operations = 0;
        while (text.Length + Operation.Length + 32 < bytes)
        {
            var separator = json && operations > 0 ? ",\n" : "";
            text.Append(CultureInfo.InvariantCulture, $"{separator}{(json ? "\"" : "  ")}/p{operations++}{(json ? "\"" : "")}: {Operation}{(json ? "" : "\n")}");
        }

        return (text.Append(json ? "}}" : "").ToString(), operations);
    }
}
