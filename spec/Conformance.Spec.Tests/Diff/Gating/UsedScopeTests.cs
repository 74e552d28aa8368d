using Conformance.Model;
using Conformance.Spec.Diff.Gating;

namespace Conformance.Spec.Tests.Diff.Gating;

public sealed class UsedScopeTests
{
    private const string Notes = """
        openapi: 3.0.3
        info: { title: Notes, version: '1' }
        paths:
          /notes:
            get:
              parameters:
                - { name: limit, in: query, schema: { type: integer, maximum: 200 } }
                - { name: sort, in: query, schema: { type: string, maxLength: 30 } }
              responses:
                '200': { description: OK, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Note' } } } } }
                '204': { description: None }
            post:
              requestBody:
                content:
                  application/json: { schema: { $ref: '#/components/schemas/Note' } }
                  application/xml: { schema: { type: object, maxProperties: 9 } }
              responses: { '201': { description: Created } }
          /tags:
            get: { responses: { '200': { description: OK, content: { application/json: { schema: { type: string, maxLength: 7 } } } } } }
        components:
          schemas:
            Note:
              type: object
              required: [title, kind]
              properties:
                title: { type: string, maxLength: 50 }
                body: { type: string, maxLength: 500 }
                kind: { type: string }
                owner: { $ref: '#/components/schemas/Owner' }
            Owner:
              allOf: [{ type: object, properties: { name: { type: string, maxLength: 60 }, mail: { type: string, maxLength: 70 } } }]
        """;

    private static readonly UsedContract Used = new(
        "openapi",
        [
            new("GET /notes", 5, [new(ParameterLocation.Query, "limit")], [], [new(200, ["/*/title", "/*/owner", "/*/owner/name"], "application/json")]),
            new("POST /notes", 2, [], [new("application/json", ["/body", "/owner", "/owner/mail"])], [new(201, [])]),
        ]);

    [TestCase("maximum: 200", "maximum: 100", "pagination-limit-maximum-decreased breaking", TestName = "Minds_a_parameter_that_was_sent")]
    [TestCase("maxLength: 30", "maxLength: 20", "request-parameter-max-length-decreased info", TestName = "Does_not_mind_a_parameter_that_was_not")]
    [TestCase("maxLength: 50 }", "maxLength: 60 }", "request-property-max-length-increased info, response-property-max-length-increased breaking", TestName = "Minds_a_property_that_was_read")]
    [TestCase("maxLength: 50 }", "maxLength: 40 }", "request-property-max-length-decreased info, response-property-max-length-decreased info", TestName = "Does_not_mind_a_property_that_was_not_sent")]
    [TestCase("maxLength: 500", "maxLength: 400", "request-property-max-length-decreased breaking, response-property-max-length-decreased info", TestName = "Minds_a_property_that_was_sent")]
    [TestCase("maxLength: 60", "maxLength: 61", "request-property-max-length-increased info, response-property-max-length-increased breaking", TestName = "Minds_a_property_of_a_shared_schema_further_in")]
    [TestCase("maxLength: 70", "maxLength: 71", "request-property-max-length-increased info, response-property-max-length-increased info", TestName = "Does_not_mind_its_neighbour")]
    [TestCase("required: [title, kind]", "required: [title, kind, body]", "request-property-became-required breaking, response-property-became-required info", TestName = "Minds_what_must_be_sent_from_now_on")]
    [TestCase("required: [title, kind]", "required: [kind]", "request-property-became-optional info, response-property-became-optional breaking", TestName = "Minds_that_a_property_which_was_read_may_be_absent")]
    [TestCase("required: [title, kind]", "required: [title]", "request-property-became-optional info, response-property-became-optional info", TestName = "Does_not_mind_that_another_may_be")]
    [TestCase("maxProperties: 9", "maxProperties: 8", "request-body-max-properties-decreased info", TestName = "Does_not_mind_a_media_type_that_was_not_sent")]
    [TestCase("maxLength: 7 ", "maxLength: 8 ", "response-body-max-length-increased info", TestName = "Does_not_mind_an_operation_that_was_not_called")]
    [TestCase("      responses: { '201': { description: Created } }", "      security: [{ key: [] }]\n      responses: { '201': { description: Created } }", "api-security-became-required breaking", TestName = "Minds_what_concerns_a_whole_operation_that_was_called")]
    public async Task Weighs(string from, string to, string expected)
    {
        Notes.Contains(from, StringComparison.Ordinal).ShouldBeTrue();
        var comparison = await InMemory.Compare(Notes, Notes.Replace(from, to, StringComparison.Ordinal));

        var findings = Gate(Used).Judge(comparison);

        findings.Select(f => $"{f.Change.Id} {f.Change.Level.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal).ShouldBe(expected.Split(", "));
    }

    [Test]
    public async Task Says_how_many_changes_nobody_minds()
    {
        var gate = Gate(Used);
        gate.Judge(await InMemory.Compare(Notes, Notes.Replace("maxLength: 30", "maxLength: 20", StringComparison.Ordinal)));

        gate.Notices().ShouldBe(["1 change is information because no recorded client uses what it changes"]);
    }

    [Test]
    public async Task Leaves_alone_a_contract_that_the_record_is_not_of()
    {
        var comparison = await InMemory.Compare(Notes, Notes.Replace("maxLength: 30", "maxLength: 20", StringComparison.Ordinal));

        Gate(new("another", [new("GET /other", 1, [], [], [])])).Judge(comparison).Select(f => f.Change.Level).ShouldBe([ChangeLevel.Breaking]);
    }

    private static Spec.Diff.Gating.Gate Gate(UsedContract used) => new(GateSettings.Empty, GateScope.All, InMemory.Today) { Used = used };
}
