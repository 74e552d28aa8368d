using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Loading.Contracts;

public sealed class EditionsTests
{
    [TestCase("swagger: '2.0'", SpecVersion.V20)]
    [TestCase("swagger: 2.0", SpecVersion.V20)]
    [TestCase("openapi: 3.0.0", SpecVersion.V30)]
    [TestCase("openapi: 3.0", SpecVersion.V30)]
    [TestCase("openapi: 3.1.2", SpecVersion.V31)]
    [TestCase("openapi: 3.2.0-rc1", SpecVersion.V32)]
    public async Task Are_told_by_the_document(string first, SpecVersion edition) =>
        (await Load.CleanAsync($"{first}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n")).SpecVersion.ShouldBe(edition);

    [Test]
    public async Task The_third_has_more_methods_and_the_whole_query()
    {
        var contract = await Load.CleanAsync(
            """
            openapi: 3.2.0
            info: {title: T, version: '1'}
            paths:
              /p:
                query: {responses: {}}
                additionalOperations: {PURGE: {responses: {}}, link: {responses: {}}}
                get:
                  parameters:
                  - {name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}
                  - {name: c, in: cookie, style: cookie, schema: {type: string}}
                  responses: {'200': {content: {application/jsonl: {itemSchema: {type: integer}}, text/plain: {$ref: '#/components/mediaTypes/plain'}}}}
            components: {mediaTypes: {plain: {schema: {type: string}}}}
            """);

        contract.Operations.Select(o => o.Key).ShouldBe(["QUERY /p", "PURGE /p", "LINK /p", "GET /p"], ignoreOrder: true);
        var get = contract.Operations.Single(o => o.Method == "GET");
        get.Parameters.Select(p => $"{p.Name} {p.Location} {p.Style} {p.Content?.MediaType}").ShouldBe(
            ["q QueryString Form application/x-www-form-urlencoded", "c Cookie Cookie "]);
        var content = get.Responses.Single().Content;
        content.Select(c => $"{c.MediaType} {c.Schema?.Json} {c.ItemSchema?.Json}").ShouldBe(
            ["""application/jsonl  {"type":"integer"}""", """text/plain {"type":"string"} """]);
        content[1].Place.Pointer.ShouldBe("/components/mediaTypes/plain");
    }

    [Test]
    public async Task A_schema_may_be_boolean_from_3_1_on()
    {
        const string Rest = ".0\ninfo: {title: T, version: '1'}\npaths: {/p: {get: {parameters: [{name: a, in: query, schema: true}], responses: {}}}}\n";

        (await Load.CleanAsync($"openapi: 3.1{Rest}")).Operations.Single().Parameters.Single().Schema.ShouldNotBeNull().Json.GetRawText().ShouldBe("true");
        (await Load.FaultsAsync($"openapi: 3.0{Rest}")).Select(f => f[(f.IndexOf(':', StringComparison.Ordinal) + 1)..]).ShouldBe(
            ["3:54: error wrong-type: 'schema' is true. A schema was expected; it is left out."]);
    }

    [TestCase("depot-2.0", 9)]
    [TestCase("library-3.0", 14)]
    [TestCase("parameter-styles-3.0", 12)]
    [TestCase("telemetry-3.1", 7)]
    [TestCase("search-3.2", 6)]
    public async Task A_sample_of_each_loads_without_a_fault(string name, int operations)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "samples", $"{name}.yaml");
        var result = await new ContractLoader(new LoadOptions()).LoadAsync(path, CancellationToken.None);

        result.Diagnostics.ShouldBeEmpty();
        result.Contract.ShouldNotBeNull().Operations.Count.ShouldBe(operations);
    }
}
