using System.Text.Json;
using Conformance.Generators.Cases;
using Conformance.Generators.Values.Sources;
using Conformance.Model;

namespace Conformance.Generators.Tests;

/// <summary>What is said of where values come from.</summary>
internal sealed class PlanDescriptionTests
{
    private const string Document = """
        {
          "openapi": "3.0.3", "info": { "title": "t", "version": "1" },
          "paths": { "/things/{thingId}": {
            "parameters": [ { "name": "thingId", "in": "path", "required": true, "schema": { "type": "string" } } ],
            "get": {
              "parameters": [
                { "name": "sort", "in": "query", "schema": { "type": "string", "enum": ["up", "down"] } },
                { "name": "page", "in": "query", "schema": { "type": "integer", "example": 3 } },
                { "name": "wrong", "in": "query", "schema": { "type": "integer", "example": "three" } },
                { "name": "tenant", "in": "header", "schema": { "type": "string" } }
              ],
              "responses": { "200": { "description": "OK" } } },
            "delete": { "responses": { "204": { "description": "No Content" } } } } }
        }
        """;

    [Test]
    public void Each_input_is_listed_with_its_source()
    {
        var described = Describe("GET", new GenerationOptions { ValueSources = [new Tenants()] });
        described.Inputs.Select(i => $"{i.Location} {i.Name}: {i.Source}{(i.IsReference ? " (reference)" : "")}").ShouldBe(
        [
            "query sort: enum",
            "query page: example",
            "query wrong: none",
            "header tenant: value source tenants",
            "path thingId: none (reference)",
        ], ignoreOrder: true);
    }

    [TestCase("GET", "configured")]
    [TestCase("DELETE", "none")]
    public void What_the_user_named_is_read_and_never_deleted(string method, string source)
    {
        var value = new ConfiguredValue("thingId", OperationFilter.Any, [JsonElement.Parse("\"mine\"")]);
        var described = Describe(method, new GenerationOptions { Values = new ConfiguredValues([value]), Kinds = [CaseKind.Positive] });
        described.Inputs.Single(i => i.Name == "thingId").Source.ShouldBe(source);
        var targets = described.Plans.SelectMany(p => p.Scenarios).Select(s => s.Next([])!).ToList();
        targets.Count(c => c.Request.Target.StartsWith("/things/mine", StringComparison.Ordinal)).ShouldBe(method == "GET" ? targets.Count : 0);
        targets.ShouldAllBe(c => c.Sources.Any(s => s.Name == "thingId" && s.IsReference && s.Origin == (method == "GET" ? ValueOrigin.Configured : ValueOrigin.Generated)));
    }

    [Test]
    public void A_rule_of_Bogus_gives_values()
    {
        var rule = new ConfiguredValue("tenant", OperationFilter.Any, [], BogusRule: "{{internet.domainword}}-{{name.lastname}}");
        var described = Describe("GET", new GenerationOptions { Values = new ConfiguredValues([rule]) });
        described.Inputs.Single(i => i.Name == "tenant").Source.ShouldBe("rule {{internet.domainword}}-{{name.lastname}}");
        BogusRule.Problem("Internet.Email").ShouldBeNull();
        BogusRule.Problem("Internet.Telepathy").ShouldNotBeNull();
    }

    [Test]
    public void An_environment_variable_gives_a_value_where_it_is_set()
    {
        var entry = new ConfiguredValue("tenant", OperationFilter.Any, [], EnvironmentVariable: "TENANT");
        var set = new ConfiguredValues([entry]) { Environment = name => name == "TENANT" ? "blue" : null };
        var unset = new ConfiguredValues([entry]) { Environment = _ => null };
        Describe("GET", new GenerationOptions { Values = set }).Inputs.Single(i => i.Name == "tenant").Source.ShouldBe("environment variable TENANT");
        Describe("GET", new GenerationOptions { Values = unset }).Inputs.Single(i => i.Name == "tenant").Source.ShouldBe("none");
    }

    private static PlanDescription Describe(string method, GenerationOptions options)
    {
        var (contract, schemas) = Contracts.Of(Document);
        return new CasePlanner(contract, schemas, options).Describe(contract.Operations.Single(o => o.Method == method), [Phase.Coverage, Phase.Fuzzing]);
    }

    private sealed class Tenants : IValueSource
    {
        public string Name => "tenants";

        public JsonElement? Value(ValueRequest request) => request.Name == "tenant" ? JsonElement.Parse("\"acme\"") : null;
    }
}
