namespace Conformance.Spec.Tests.Loading.Contracts;

public sealed class OperationsTests
{
    [Test]
    public async Task Carry_what_the_document_says_of_them()
    {
        var contract = await Load.CleanAsync(
            """
            openapi: 3.0.3
            info: {title: Title, version: 2024.08}
            paths:
              x-not-a-path: {}
              /a/{b}:
                x-lifecycle: GA
                x-both: item
                get: {operationId: getB, tags: [one, two], deprecated: true, x-both: own, responses: {}}
                delete: {responses: {}}
            """);

        (contract.Title, contract.Version).ShouldBe(("Title", "2024.08"));
        var operation = contract.Operations[0];
        (operation.Key, operation.Id, operation.Deprecated, operation.Ordinal).ShouldBe(("GET /a/{b}", "getB", true, 0));
        operation.Tags.ShouldBe(["one", "two"]);
        operation.Extensions.Select(e => $"{e.Key}={e.Value}").ShouldBe(["x-lifecycle=GA", "x-both=own"]);
        (operation.Place.Line, operation.Place.Column, operation.Place.Pointer).ShouldBe((8, 5, "/paths/~1a~1{b}/get"));
        contract.Operations[1].Key.ShouldBe("DELETE /a/{b}");
    }

    [Test]
    public async Task Of_a_path_item_by_reference_stand_where_they_are_defined()
    {
        var contract = await Load.CleanAsync(
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /p: {$ref: '#/components/pathItems/item'}
              /q: {$ref: '#/components/pathItems/item'}
            components:
              pathItems:
                item:
                  parameters: [{name: a, in: query, schema: {type: string}}]
                  get: {responses: {}}
            """);

        contract.Operations.Select(o => $"{o.Key} {o.Place.Line} {o.Parameters.Count}").ShouldBe(["GET /p 10 1", "GET /q 10 1"]);
        contract.Operations[0].ShouldNotBe(contract.Operations[1]);
    }

    [Test]
    public async Task Webhooks_are_listed_and_are_no_operations()
    {
        const string Hooks = "{created: {post: {responses: {}}, summary: s}, gone: {$ref: '#/x-items/gone'}}\nx-items: {gone: {put: {}, delete: {}}}";
        foreach (var (version, member) in new[] { ("3.0.3", "x-webhooks"), ("3.1.0", "webhooks") })
        {
            var contract = await Load.CleanAsync($"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{member}: {Hooks}");

            contract.Operations.ShouldBeEmpty();
            contract.Webhooks.Select(w => $"{w.Name} {w.Method} {w.Place.Pointer}").ShouldBe(
                [$"created POST /{member}/created/post", "gone PUT /x-items/gone/put", "gone DELETE /x-items/gone/delete"]);
        }
    }

    [TestCase("openapi.yaml", "folder")]
    [TestCase("pets v2.yaml", "pets-v2")]
    [TestCase("a.b.yaml", "a.b")]
    public async Task The_contract_is_named_after_the_file_or_its_folder(string file, string name)
    {
        using var folder = new LoadedFolder().With(Path.Combine("folder", file), Load.Operation("responses: {}"));

        (await folder.LoadAsync(Path.Combine("folder", file))).Contract.ShouldNotBeNull().Name.ShouldBe(name);
    }
}
