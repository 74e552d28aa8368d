using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading;
using Conformance.Spec.Profiles;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Bundled;

public sealed class BundledErrorSchemaTests
{
    [TestCase("""{"errorCode":"E0000007","errorSummary":"s","errorLink":"E0000007","errorId":"i","errorCauses":[]}""", true)]
    [TestCase("""{"errorCode":"E0000001","errorSummary":"s","errorLink":"E0000001","errorId":"i","errorCauses":[{"errorSummary":"c"}]}""", true)]
    [TestCase("""{"errorCode":"E0000001","errorSummary":"s","errorLink":"E0000001","errorId":"i","errorCauses":[]}""", false)]
    [TestCase("""{"errorCode":"E0000007","errorSummary":"s","errorLink":"E0000007","errorId":"i"}""", false)]
    [TestCase("""{"errorCode":"E7","errorSummary":"s","errorLink":"E7","errorId":"i","errorCauses":[]}""", false)]
    [TestCase("""{"errorCode":"E0000007","errorSummary":"s","errorLink":"E0000007","errorId":"i","errorCauses":[{}]}""", false)]
    public async Task Tell_an_error_of_the_API_from_anything_else(string body, bool valid)
    {
        var schema = ProfileLoader.LoadNamed("okta-management").Profile!.Errors!.Schema.ShouldNotBeNull();
        var file = JsonSource.Parse(schema.Document, await File.ReadAllBytesAsync(schema.Document)).Document.ShouldNotBeNull();
        var contract = await BundledContract.LoadAsync("okta-management");
        var beside = contract with { Location = schema.Document, Documents = new Dictionary<string, SourceDocument> { [schema.Document] = file } };

        new SchemaSet(beside).Compile(schema).IsValid(JsonDocument.Parse(body).RootElement, Direction.Response).ShouldBe(valid);
    }
}
