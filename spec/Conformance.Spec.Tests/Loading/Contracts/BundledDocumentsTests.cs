using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Loading.Contracts;

public sealed class BundledDocumentsTests
{
    [TestCase("okta-management", 615, 947, 2565, 177, 6)]
    [TestCase("okta-idps", 19, 28, 77, 5, 0)]
    [TestCase("opsramp-okta-install", 1, 1, 1, 1, 0)]
    [TestCase("sso-config", 5, 10, 5, 1, 0)]
    [TestCase("zesty-okta", 4, 3, 4, 2, 0)]
    public async Task Loads_each_whole_and_without_a_fault(string name, int operations, int parameters, int responses, int bodies, int webhooks)
    {
        var result = await LoadAsync(name);

        result.Diagnostics.ShouldBeEmpty();
        var contract = result.Contract.ShouldNotBeNull();
        contract.Name.ShouldBe(name);
        contract.Operations.Count.ShouldBe(operations);
        contract.Operations.Sum(o => o.Parameters.Count).ShouldBe(parameters);
        contract.Operations.Sum(o => o.Responses.Count).ShouldBe(responses);
        contract.Operations.Count(o => o.RequestBody is not null).ShouldBe(bodies);
        contract.Webhooks.Count.ShouldBe(webhooks);
    }

    [Test]
    public async Task Places_every_operation_on_the_line_of_its_method()
    {
        var contract = (await LoadAsync("okta-management")).Contract.ShouldNotBeNull();

        foreach (var operation in contract.Operations)
        {
            var line = contract.Document.Index.Lines(operation.Place.Line, operation.Place.Line).Single();
            line.Trim().ShouldBe($"{operation.Method.ToLowerInvariant()}:", operation.Key);
            line.IndexOf(line.Trim(), StringComparison.Ordinal).ShouldBe(operation.Place.Column - 1);
        }
    }

    [Test]
    public async Task Keeps_the_order_of_the_document()
    {
        var contract = (await LoadAsync("okta-management")).Contract.ShouldNotBeNull();

        contract.Operations.Select(o => o.Place.Line).ShouldBe(contract.Operations.Select(o => o.Place.Line).Order());
        contract.Operations.Select(o => o.Ordinal).ShouldBe(Enumerable.Range(0, 615));
        contract.Operations.Select(o => o.Key).ShouldBeUnique();
    }

    private static Task<LoadResult> LoadAsync(string name) => new ContractLoader(new LoadOptions())
        .LoadAsync(Path.Combine(AppContext.BaseDirectory, "documents", name, "openapi.yaml"), CancellationToken.None);
}
