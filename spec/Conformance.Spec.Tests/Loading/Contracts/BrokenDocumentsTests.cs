using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Loading.Contracts;

/// <summary>Documents with one fault each: what is said, and whether the rest loads. Faults of YAML and JSON themselves are with the sources.</summary>
public sealed class BrokenDocumentsTests
{
    private const string Head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

    [TestCase("openapi: 4.0.0\npaths: {}", "1:1: error unknown-version: 'openapi' is 4.0.0. swagger 2.0 or openapi 3.0, 3.1 or 3.2 was expected.")]
    [TestCase("openapi: latest\npaths: {}", "1:1: error unknown-version: 'openapi' is latest. swagger 2.0 or openapi 3.0, 3.1 or 3.2 was expected.")]
    [TestCase("swagger: '3.0'\npaths: {}", "1:1: error unknown-version: 'swagger' is 3.0. swagger 2.0 or openapi 3.0, 3.1 or 3.2 was expected.")]
    [TestCase("paths: {}", "1:1: error not-openapi: Neither 'openapi' nor 'swagger' says which edition this is. Add 'openapi: 3.0.3', or the edition that the document follows.")]
    [TestCase("null", "1:1: error not-an-object: The document is null. An OpenAPI document, which is an object, was expected.")]
    [TestCase("- openapi: 3.0.3", "1:1: error not-an-object: The document is a list. An OpenAPI document, which is an object, was expected.")]
    [TestCase("hello", "1:1: error not-an-object: The document is a single value. An OpenAPI document, which is an object, was expected.")]
    [TestCase("", "1:1: error empty-file: The file has no content. A YAML or JSON document was expected.")]
    [TestCase("openapi: 3.0.3\ninfo:\n\ttitle: T", "3:1: error syntax: A tab indents this line. YAML is indented with spaces only.")]
    public async Task That_cannot_be_read_at_all_give_no_contract(string document, string fault)
    {
        var result = await Load.ResultAsync(document);

        result.Contract.ShouldBeNull();
        result.Diagnostics.Select(d => d.ToString()).ShouldBe([$"api.yaml:{fault}"]);
    }

    [TestCase("", "", "1:1: error missing-paths: The document has no 'paths'. Add 'paths' with the operations of the API.")]
    [TestCase("paths: [/p]", "", "3:1: error wrong-type: 'paths' is a list. An object was expected; it is left out.")]
    [TestCase("paths: {/p: {get: {}}, /q: null}", "GET /p", "3:24: warning null-member: '/q' has no value. It is read as absent: give it a value or remove it.")]
    [TestCase("paths: {/p: {get: {}, put: 7}}", "GET /p", "3:23: error wrong-type: 'put' is the number 7. An object was expected; it is left out.")]
    [TestCase("paths: {/p: {get: {}, put: null}}", "GET /p", "3:23: warning null-member: 'put' has no value. It is read as absent: give it a value or remove it.")]
    [TestCase("paths: {p: {get: {}}}", "GET /p", "3:9: warning path-without-slash: The path 'p' does not begin with a slash. It is read as '/p'.")]
    [TestCase("paths: {p: {get: {}}, /p: {put: {}}}", "PUT /p", "3:9: error path-without-slash: The path 'p' does not begin with a slash. It is left out, because '/p' is there too.")]
    [TestCase("paths: {/p: {get: {deprecated: perhaps}}}", "GET /p", "3:20: error wrong-type: 'deprecated' is the text 'perhaps'. True or false was expected; it is left out.")]
    [TestCase("paths: {/p: {get: {deprecated: 'true'}}}", "GET /p", "3:20: warning wrong-type: 'deprecated' is the text 'true'. True or false was expected; it is read as one.")]
    [TestCase("paths: {/p: {get: {operationId: 5}}}", "GET /p", "3:20: warning wrong-type: 'operationId' is the number 5. Text was expected; it is read as one.")]
    [TestCase("paths: {/p: {get: {parameters: {name: a}}}}", "GET /p", "3:20: error wrong-type: 'parameters' is an object. A list was expected; it is left out.")]
    [TestCase("paths: {/p: {get: {parameters: [{name: a, in: body}]}}}", "GET /p", "3:43: error unknown-value: 'in' is the text 'body'. path, query, header or cookie was expected; it is left out.")]
    [TestCase("paths: {/p: {get: {parameters: [{in: query}]}}}", "GET /p", "3:33: error missing-member: 'name' is missing here. Add 'name'; without it the object is left out.")]
    [TestCase("paths: {/p: {get: {parameters: [{$ref: '#/components/parameters/x'}]}}}", "GET /p", "3:34: error dangling-reference: '#/components/parameters/x' leads nowhere. Define what it names, or correct the name.")]
    [TestCase("paths: {/p: {get: {parameters: [{$ref: 'http://['}]}}}", "GET /p", "3:34: error dangling-reference: 'http://[' is neither a path nor a URL. Give the path of a file, or '#/' and the way within this one.")]
    [TestCase("paths: {/p: {get: {responses: {'200': {$ref: '#/components/responses/limt'}}}}}\ncomponents: {responses: {limit: {description: L}}}", "GET /p", "3:40: error dangling-reference: '#/components/responses/limt' leads nowhere. Did you mean 'limit'?")]
    [TestCase("paths: {/p: {get: {responses: {'20': {}}}}}", "GET /p", "3:32: error unknown-status: '20' is not a status. A status such as 200, a range such as 2XX, or 'default' was expected; it is left out.")]
    [TestCase("paths: {/p: {get: {responses: {'204': null}}}}", "GET /p", "3:32: warning null-member: '204' has no value. It is read as a response without body: write {} or describe it.")]
    [TestCase("paths: {/p: {get: {}}}\nservers: [{description: d}]", "GET /p", "4:11: error missing-member: 'url' is missing here. Add 'url'; without it the object is left out.")]
    [TestCase("paths: {/p: {get: {}}}\ncomponents: {securitySchemes: {o: {type: oauth2, flows: {implicit: {tokenUrl: 'http://['}}}}}", "GET /p", "4:32: error unreadable-part: This part cannot be read: Invalid URI: The hostname could not be parsed. Correct it; it is left out.")]
    public async Task With_a_fault_in_one_part_lose_that_part_only(string members, string operations, string fault)
    {
        var result = await Load.ResultAsync(Head + members);

        result.Diagnostics.Select(d => d.ToString()).ShouldBe([$"api.yaml:{fault}"]);
        var contract = result.Contract.ShouldNotBeNull();
        string.Join(' ', contract.Operations.Select(o => o.Key)).ShouldBe(operations);
        contract.Diagnostics.Count.ShouldBe(1);
    }

    [Test]
    public async Task A_response_without_a_value_is_still_documented() =>
        (await Load.ResultAsync($"{Head}paths: {{/p: {{get: {{responses: {{'204': null}}}}}}}}")).Contract.ShouldNotBeNull()
            .Operations.Single().Responses.Single().Status.Text.ShouldBe("204");

    [Test]
    public async Task Chains_of_references_that_never_reach_an_object_are_told() =>
        (await Load.FaultsAsync(
            Head +
            """
            paths: {/p: {get: {responses: {'200': {$ref: '#/components/responses/a'}}}}}
            components:
              responses: {a: {$ref: '#/components/responses/b'}, b: {$ref: '#/components/responses/a'}}
              schemas: {S: {$ref: '#/components/schemas/S'}, T: {properties: {t: {$ref: '#/components/schemas/T'}}}}
            """)).ShouldBe(
            [
                Cycle("3:40", "responses/a"), Cycle("5:19", "responses/b"), Cycle("5:58", "responses/a"), Cycle("6:17", "schemas/S"),
            ]);

    [Test]
    public async Task What_only_looks_like_a_reference_is_data() =>
        (await Load.CleanAsync(Load.Operation(
            """
            x-a: {$ref: '#/no'}, responses: {'200': {description: OK, content: {application/json: {
              example: {$ref: '#/nowhere'},
              schema: {
                properties: {$ref: {type: string}}, example: {$ref: 'missing.yaml#/x'}, default: {$ref: 5}, enum: [{$ref: '#/no'}], x-b: {$ref: '#/no'}}}}}}
            """))).Operations.Single().Responses.Single().Content.Single().Examples.Single().Value.GetRawText().ShouldBe("""{"$ref":"#/nowhere"}""");

    [Test]
    public async Task References_that_only_explain_are_warnings() => (await Load.FaultsAsync(
        Head +
        """
        paths: {/p: {get: {responses: {'200': {description: OK, links: {l: {$ref: '#/components/links/l'}}, content: {a/b: {examples: {e: {$ref: '#/components/examples/e'}}}}}}}}}
        components: {schemas: {A: {discriminator: {propertyName: t, mapping: {b: '#/components/schemas/Bee', c: C, d: 'd.yaml'}}}}}
        """)).ShouldBe(
        [
            "api.yaml:3:69: warning dangling-reference: '#/components/links/l' leads nowhere. Define what it names, or correct the name.",
            "api.yaml:3:132: warning dangling-reference: '#/components/examples/e' leads nowhere. Define what it names, or correct the name.",
            "api.yaml:4:71: warning dangling-reference: '#/components/schemas/Bee' leads nowhere. Define what it names, or correct the name.",
            "api.yaml:4:108: warning file-not-found: There is no file d.yaml. Correct the path.",
        ]);

    [Test]
    public async Task A_missing_file_a_folder_and_nothing_at_all_are_told()
    {
        using var folder = new LoadedFolder().With("sub/a.yaml", "");

        (await folder.LoadAsync("no.yaml")).Diagnostics.Select(d => d.ToString()).ShouldBe(["no.yaml: error file-not-found: There is no file no.yaml. Correct the path."]);
        (await folder.LoadAsync("sub")).Diagnostics.Select(d => d.ToString()).ShouldBe(
            ["sub: error file-not-readable: sub cannot be read: it is a folder. Give the path of a readable file."]);
        (await new ContractLoader(new LoadOptions()).LoadAsync("", CancellationToken.None)).Diagnostics.Select(d => d.ToString()).ShouldBe(
            [": error file-not-found: This is neither a path nor a URL. Give the document's path or URL."]);
    }

    private static string Cycle(string place, string target) =>
        $"api.yaml:{place}: error reference-cycle: The references that begin with '#/components/{target}' lead back to themselves. Let one of them lead to an object.";
}
