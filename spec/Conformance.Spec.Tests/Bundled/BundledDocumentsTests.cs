using System.Text.Json;
using System.Text.RegularExpressions;
using Conformance.Model;
using Conformance.Spec.Bundled;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Bundled;

public sealed partial class BundledDocumentsTests
{
    [TestCase("okta-management", 615, 6, "2024.08.3")]
    [TestCase("okta-idps", 19, 0, "v1")]
    [TestCase("opsramp-okta-install", 1, 0, "v2")]
    [TestCase("zesty-okta", 4, 0, "v1")]
    [TestCase("sso-config", 5, 0, "v1")]
    public async Task Hold_all_operations_of_their_source(string name, int operations, int webhooks, string version)
    {
        var contract = await BundledContract.LoadAsync(name);

        (contract.Operations.Count, contract.Webhooks.Count, contract.Version, contract.SpecVersion).ShouldBe((operations, webhooks, version, SpecVersion.V30));
    }

    [Test]
    public async Task Hold_the_whole_management_API()
    {
        var contract = await BundledContract.LoadAsync("okta-management");

        contract.Document.Root.GetProperty("paths").EnumerateObject().Count().ShouldBe(393);
        contract.Document.Root.GetProperty("components").GetProperty("schemas").EnumerateObject().Count().ShouldBe(1524);
        contract.Operations.Select(o => o.Id).ShouldBeUnique();
        contract.Operations.ShouldAllBe(o => o.Extensions.ContainsKey("x-okta-lifecycle"));
    }

    [TestCaseSource(typeof(BundledContracts), nameof(BundledContracts.Names))]
    public async Task Are_facts_without_prose(string name)
    {
        var prose = new List<string>();
        Collect((await BundledContract.LoadAsync(name)).Document.Root, prose);

        prose.Where(p => p.Length > 40 || !Phrase().IsMatch(p)).ShouldBeEmpty();
    }

    [TestCaseSource(typeof(BundledContracts), nameof(BundledContracts.Names))]
    public async Task Keep_no_extension_but_those_of_the_source(string name) => (await BundledContract.LoadAsync(name)).Operations
        .SelectMany(o => o.Extensions.Keys)
        .Distinct()
        .Except(["x-okta-lifecycle", "x-required-roles"])
        .ShouldBeEmpty();

    [TestCaseSource(typeof(BundledContracts), nameof(BundledContracts.Names))]
    public async Task Declare_every_parameter_of_a_path(string name)
    {
        var contract = await BundledContract.LoadAsync(name);

        foreach (var operation in contract.Operations)
        {
            operation.Parameters.Where(p => p.Location == ParameterLocation.Path).Select(p => p.Name)
                .ShouldBe(PathParameter().Matches(operation.Path).Select(m => m.Groups[1].Value), ignoreOrder: true, operation.Key);
        }
    }

    [TestCaseSource(typeof(BundledContracts), nameof(BundledContracts.Names))]
    public async Task Have_nothing_that_prevents_testing(string name)
    {
        var loaded = await new ContractLoader(new LoadOptions()).LoadAsync(BundledContracts.DocumentPath(name)!, default);

        loaded.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
    }

    /// <summary>Descriptions and summaries, but not properties of that name.</summary>
    private static void Collect(JsonElement node, List<string> prose)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray()) Collect(item, prose);
        }

        if (node.ValueKind != JsonValueKind.Object) return;
        foreach (var member in node.EnumerateObject())
        {
            if (member is { Name: "description" or "summary", Value.ValueKind: JsonValueKind.String }) prose.Add(member.Value.GetString()!);
            Collect(member.Value, prose);
        }
    }

    [GeneratedRegex("^[A-Z][a-z]+( [A-Za-z]+){0,3}$|^OK$")]
    private static partial Regex Phrase();

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex PathParameter();
}
