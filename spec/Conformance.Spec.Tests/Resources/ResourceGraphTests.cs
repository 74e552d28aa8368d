using Conformance.Spec.Resources;

namespace Conformance.Spec.Tests.Resources;

public sealed class ResourceGraphTests
{
    private const string Shop = """
        paths:
          /shops:
            get: {responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Shop'}}}}}}}
            post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}, responses: {'201': {description: Created, content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}}}
          /shops/{shopId}:
            parameters: [{name: shopId, in: path, required: true, schema: {type: string, example: sho-4711}}]
            get: {responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}}}
            put: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}, responses: {'200': {description: OK}}}
            patch: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}, responses: {'200': {description: OK}}}
            delete: {responses: {'204': {description: No Content}}}
          /shops/{id}/lifecycle/activate:
            post: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: No Content}}}
          /shops/{shopId}/clone:
            post: {parameters: [{name: shopId, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}}}
          /shops/{shopId}/sign:
            parameters: [{name: shopId, in: path, required: true, schema: {type: string}}]
            get: {responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {text: {type: string}}}}}}}}
            put: {requestBody: {content: {application/json: {schema: {type: object}}}}, responses: {'200': {description: OK}}}
          /shops/{shopId}/clerks:
            parameters: [{name: shopId, in: path, required: true, schema: {type: string}}]
            get: {responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {clerks: {type: array, items: {type: object}}}}}}}}}
          /shops/{shopId}/clerks/{clerkId}:
            parameters: [{name: shopId, in: path, required: true, schema: {type: string}}, {name: clerkId, in: path, required: true, schema: {type: string}}]
            put: {responses: {'204': {description: No Content}}}
            delete: {responses: {'204': {description: No Content}}}
          /clerks:
            get: {responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: object, properties: {id: {type: string}}}}}}}}}
          /clerks/{clerkId}:
            get: {parameters: [{name: clerkId, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}}}
          /clerks/{clerkId}/shops:
            get: {parameters: [{name: clerkId, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Shop'}}}}}}}
          /ping:
            post: {responses: {'204': {description: No Content}}}
        components:
          schemas:
            Shop: {type: object, properties: {id: {type: string, readOnly: true}, status: {type: string, enum: [INACTIVE, ACTIVE]}}}
        """;

    [Test]
    public async Task Gives_each_operation_its_role()
    {
        var graph = await GraphOf.DocumentAsync(Shop);
        graph.Roles.Select(r => $"{r.Operation.Key} {r.Kind} {r.Resource?.Name}{(r.IsOnItem ? " item" : "")}").ShouldBe(
        [
            "GET /shops List /shops/{shopId}",
            "POST /shops Create /shops/{shopId}",
            "GET /shops/{shopId} Read /shops/{shopId} item",
            "PUT /shops/{shopId} Replace /shops/{shopId} item",
            "PATCH /shops/{shopId} Update /shops/{shopId} item",
            "DELETE /shops/{shopId} Delete /shops/{shopId} item",
            "POST /shops/{id}/lifecycle/activate Transition /shops/{shopId} item",
            "POST /shops/{shopId}/clone Create /shops/{shopId} item",
            "GET /shops/{shopId}/sign Read /shops/{shopId}/sign",
            "PUT /shops/{shopId}/sign Replace /shops/{shopId}/sign",
            "GET /shops/{shopId}/clerks List /shops/{shopId}/clerks/{clerkId}",
            "PUT /shops/{shopId}/clerks/{clerkId} AddMember /shops/{shopId}/clerks/{clerkId} item",
            "DELETE /shops/{shopId}/clerks/{clerkId} RemoveMember /shops/{shopId}/clerks/{clerkId} item",
            "GET /clerks List /clerks/{clerkId}",
            "GET /clerks/{clerkId} Read /clerks/{clerkId} item",
            "GET /clerks/{clerkId}/shops List /clerks/{clerkId}/shops",
            "POST /ping None ",
        ]);
    }

    [Test]
    public async Task Knows_what_belongs_to_what()
    {
        var graph = await GraphOf.DocumentAsync(Shop);
        graph.Resources.Select(r => $"{r.Name} {r.Kind} of {r.Parent?.Name ?? "-"} members {r.Members?.Name ?? "-"} through {r.Through?.Name ?? "-"}").ShouldBe(
        [
            "/shops/{shopId} Collection of - members - through -",
            "/shops/{shopId}/sign Singleton of /shops/{shopId} members - through -",
            "/shops/{shopId}/clerks/{clerkId} Relation of /shops/{shopId} members /clerks/{clerkId} through -",
            "/clerks/{clerkId} Collection of - members - through -",
            "/clerks/{clerkId}/shops View of /clerks/{clerkId} members - through /shops/{shopId}/clerks/{clerkId}",
        ]);
    }

    [Test]
    public async Task Binds_each_path_parameter_to_the_resource_that_it_names()
    {
        var graph = await GraphOf.DocumentAsync(Shop);
        var role = graph.Roles.Single(r => r.Operation.Key == "PUT /shops/{shopId}/clerks/{clerkId}");
        role.Path.Select(p => $"{p.Parameter.Name} {p.Resource?.Name}").ShouldBe(["shopId /shops/{shopId}", "clerkId /shops/{shopId}/clerks/{clerkId}"]);
    }

    [TestCase("shopId", "/shops/{shopId}")]
    [TestCase("clerkId", "/clerks/{clerkId}")]
    [TestCase("id", null)]
    [TestCase("colour", null)]
    public async Task Finds_the_collection_that_a_name_refers_to(string name, string? resource) =>
        (await GraphOf.DocumentAsync(Shop)).Named(name)?.Name.ShouldBe(resource);

    [Test]
    public async Task Infers_states_from_the_words_of_the_schema()
    {
        var lifecycle = (await GraphOf.DocumentAsync(Shop)).Resources[0].Lifecycle.ShouldNotBeNull();
        lifecycle.Pointer.ShouldBe("/status");
        lifecycle.Initial.ShouldBe("ACTIVE");
        lifecycle.Dormant.ShouldBe("INACTIVE");
        lifecycle.Transitions.Select(t => $"{t.Action} {t.To}").ShouldBe(["activate ACTIVE"]);
    }

    [Test]
    public async Task Takes_corrections_from_the_profile()
    {
        var graph = await GraphOf.DocumentAsync(Shop, """
            resources:
            - match: path:/shops*
              id: /status
              put: merges
              unique: [/status]
              delete: [path:*/lifecycle/activate, method:DELETE]
              transitions: [{action: activate, from: [INACTIVE], to: ACTIVE}]
            """);
        var shop = graph.Resources[0];
        shop.Identity!.Pointer.ShouldBe("/status");
        shop.PutMerges.ShouldBeTrue();
        shop.Unique.ShouldBe(["/status"]);
        shop.Deletion.Before.ShouldBe(["activate"]);
        shop.Lifecycle!.Transitions.Single().From.ShouldBe(["INACTIVE"]);
    }

    [Test]
    public async Task Says_why_it_concluded_what_it_did()
    {
        var graph = await GraphOf.DocumentAsync(Shop);
        ResourceText.Lines(graph).TakeWhile(l => l != "/shops/{shopId}/sign").ShouldBe(
        [
            "/shops/{shopId}",
            "  kind          Collection  (an id in the last segment)",
            "  list          GET /shops  (a GET that answers a list, above an item)",
            "  create        POST /shops  (POST to a collection)",
            "  read          GET /shops/{shopId}  (GET of an item)",
            "  delete        DELETE /shops/{shopId}  (DELETE of an item)",
            "  replace       PUT /shops/{shopId}  (PUT of an item)",
            "  update        PATCH /shops/{shopId}  (PATCH of an item)",
            "  id            /id  (the property that goes with {shopId})",
            "  state         /status  (a property of that name with an enum)",
            "  activate      leads to ACTIVE  (what the word says, among the states of the schema)",
            "  transition    POST /shops/{id}/lifecycle/activate  (a verb that leads to one of the states)",
            "  create        POST /shops/{shopId}/clone  (a verb that makes, and the answer is what reading an item gives)",
            "  items         the body  (the answer is an array)",
            "  paging        none  (no parameter says where a page begins)",
        ]);
    }
}
