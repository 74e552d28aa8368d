using System.Text;
using Conformance.Spec.Schemas;
using Conformance.Suites.Running.Covering;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Running.Covering;

/// <summary>Which properties of successes are new.</summary>
public sealed class AnsweredPropertiesTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: t, version: '1' }
        paths:
          /things:
            get:
              responses:
                '200':
                  description: OK
                  content:
                    application/json:
                      schema: { type: array, items: { $ref: '#/components/schemas/Thing' } }
                '400': { description: refused, content: { application/json: { schema: { type: object, properties: { code: { type: string } } } } } }
        components:
          schemas:
            Thing:
              allOf:
              - { type: object, properties: { id: { type: string } } }
              - type: object
                properties:
                  size: { type: object, properties: { width: { type: integer } } }
                  labels: { type: object, additionalProperties: { type: string } }
                  parts: { type: array, items: { $ref: '#/components/schemas/Thing' } }
        """;

    [Test]
    public void Are_those_of_successes_each_once()
    {
        var (properties, operation) = Given();
        properties.Declared(operation).ShouldBe(["/*/id", "/*/size", "/*/size/width", "/*/labels", "/*/parts"]);
        Take(properties, operation, 200, """[{"id":"1","colour":"red"},{"id":"2","size":{"width":1,"depth":2}}]""").ShouldBe(["/*/id", "/*/colour", "/*/size", "/*/size/width", "/*/size/depth"]);
        Take(properties, operation, 200, """[{"id":"3","colour":"blue"}]""").ShouldBeNull();
        Take(properties, operation, 200, """[{"labels":{"any":"name"},"parts":[{"id":"4"}]}]""").ShouldBe(["/*/labels", "/*/parts"]);
    }

    [TestCase(400, """{"code":"x"}""")]
    [TestCase(200, "no JSON")]
    [TestCase(200, "")]
    public void Are_none_of_an_error_or_of_what_is_no_JSON(int status, string body)
    {
        var (properties, operation) = Given();
        Take(properties, operation, status, body).ShouldBeNull();
    }

    private static IReadOnlyList<string>? Take(AnsweredProperties properties, Operation operation, int status, string body)
    {
        var answer = new Answer { Status = status, Headers = [new Field("Content-Type", "application/json")], Body = Encoding.UTF8.GetBytes(body), Elapsed = TimeSpan.Zero };
        return properties.Take(new Exchange(Api.Case(operation), new SentRequest("GET", "http://localhost/things", [], null), answer));
    }

    private static (AnsweredProperties Properties, Operation Operation) Given()
    {
        var contract = Yaml.Contract(Document);
        return (new AnsweredProperties(contract, new SchemaSet(contract)), contract.Operations[0]);
    }
}
