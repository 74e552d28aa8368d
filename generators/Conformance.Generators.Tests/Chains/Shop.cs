using Conformance.Generators.Cases;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Tests.Chains;

/// <summary>A contract with one resource of each kind that a chain has to deal with.</summary>
internal static class Shop
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: shop, version: '1' }
        paths:
          /users:
            get: { responses: { '200': { description: OK, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/User' } } } } } } }
            post: { requestBody: { $ref: '#/components/requestBodies/User' }, responses: { '201': { $ref: '#/components/responses/User' } } }
          /users/{userId}:
            parameters: [ { $ref: '#/components/parameters/userId' } ]
            get: { responses: { '200': { $ref: '#/components/responses/User' } } }
            delete: { responses: { '204': { description: gone } } }
          /users/{userId}/lifecycle/suspend:
            parameters: [ { $ref: '#/components/parameters/userId' } ]
            post: { responses: { '200': { $ref: '#/components/responses/User' } } }
          /users/{userId}/lifecycle/unsuspend:
            parameters: [ { $ref: '#/components/parameters/userId' } ]
            post: { responses: { '200': { $ref: '#/components/responses/User' } } }
          /users/{userId}/keys:
            parameters: [ { $ref: '#/components/parameters/userId' } ]
            post: { responses: { '201': { $ref: '#/components/responses/User' } } }
          /users/{userId}/keys/{keyId}:
            parameters: [ { $ref: '#/components/parameters/userId' }, { name: keyId, in: path, required: true, schema: { type: string } } ]
            get: { responses: { '200': { $ref: '#/components/responses/User' } } }
            delete: { responses: { '204': { description: gone } } }
          /groups:
            get: { responses: { '200': { description: OK, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Group' } } } } } } }
            post: { responses: { '201': { description: made } } }
          /groups/{groupId}:
            parameters: [ { $ref: '#/components/parameters/groupId' } ]
            get: { responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Group' } } } } } }
            delete: { responses: { '204': { description: gone } } }
          /groups/{groupId}/users/{userId}:
            parameters: [ { $ref: '#/components/parameters/groupId' }, { $ref: '#/components/parameters/userId' } ]
            put: { responses: { '204': { description: joined } } }
            delete: { responses: { '204': { description: left } } }
          /orders:
            post:
              requestBody:
                required: true
                content: { application/json: { schema: { type: object, required: [userId], properties: { userId: { type: string } } } } }
              responses: { '200': { description: OK } }
          /reports:
            get: { responses: { '200': { description: OK, content: { application/json: { schema: { type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/Report' } } } } } } } } }
          /reports/{reportId}:
            parameters: [ { name: reportId, in: path, required: true, schema: { type: integer } } ]
            get: { responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Report' } } } } } }
            delete: { responses: { '204': { description: gone } } }
          /ghosts/{ghostId}:
            parameters: [ { name: ghostId, in: path, required: true, schema: { type: string } } ]
            get: { responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } } } }
        components:
          parameters:
            userId: { name: userId, in: path, required: true, schema: { type: string } }
            groupId: { name: groupId, in: path, required: true, schema: { type: string } }
          requestBodies:
            User: { required: true, content: { application/json: { schema: { type: object, required: [kind], properties: { kind: { type: string, enum: [person] } } } } } }
          responses:
            User: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } }
          schemas:
            User: { type: object, properties: { id: { type: string }, status: { type: string, enum: [ACTIVE, SUSPENDED] } } }
            Group: { type: object, properties: { id: { type: string } } }
            Report: { type: object, properties: { id: { type: integer } } }
        """;

    private static readonly Lazy<(Contract Contract, SchemaSet Schemas)> Loaded = new(() => Contracts.Of(Document, "yaml"));

    /// <summary>What is planned for an operation: of each scenario its cases, a line each.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lines(string operation, ResourceUse use, GenerationOptions? options = null) =>
        [.. Plan(operation, use, options).Scenarios.Select(s => (IReadOnlyList<string>)[.. s.Planned.Select(Line)])];

    /// <summary>The plan of an operation, by its key.</summary>
    public static OperationPlan Plan(string operation, ResourceUse use, GenerationOptions? options = null) =>
        Planner(use, options).Plan(Operation(operation), Phase.Coverage);

    /// <summary>A planner.</summary>
    public static CasePlanner Planner(ResourceUse use, GenerationOptions? options = null) =>
        new(Loaded.Value.Contract, Loaded.Value.Schemas, (options ?? new GenerationOptions()) with { Resources = use, Kinds = [CaseKind.Positive] });

    /// <summary>An operation by its key.</summary>
    public static Operation Operation(string key) => Loaded.Value.Contract.Operations.Single(o => o.Key == key);

    /// <summary>A case as a line: purpose, method, target and body.</summary>
    public static string Line(TestCase testCase) =>
        $"{testCase.Purpose} {testCase.Request.Method} {testCase.Request.Target}{(testCase.Request.Body is { } body ? $" {System.Text.Encoding.UTF8.GetString(body.Span)}" : "")}";
}
