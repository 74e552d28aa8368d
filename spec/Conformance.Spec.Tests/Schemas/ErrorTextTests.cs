using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas;

/// <summary>Errors as a person reads them.</summary>
[TestFixture]
internal sealed class ErrorTextTests
{
    [TestCase("""{"type":"string"}""", "5", "a string", "the number 5")]
    [TestCase("""{"type":["integer","object","null"]}""", "true", "an integer, an object or null", "the boolean true")]
    [TestCase("""{"enum":["a",1]}""", "null", "one of \"a\", 1", "null")]
    [TestCase("""{"const":"a"}""", "[]", "\"a\"", "an array of 0 items")]
    [TestCase("""{"minLength":3}""", "\"ab\"", "at least 3 characters", "2 characters (the string \"ab\")")]
    [TestCase("""{"maxItems":1}""", "[1,2]", "at most 1 item", "2 items")]
    [TestCase("""{"minProperties":1}""", "{}", "at least 1 property", "0 properties")]
    [TestCase("""{"exclusiveMaximum":1e3}""", "1000", "less than 1e3", "the number 1000")]
    [TestCase("""{"multipleOf":0.5}""", "0.7", "a multiple of 0.5", "the number 0.7")]
    [TestCase("""{"pattern":"^a"}""", "\"b\"", "a match of ^a", "the string \"b\"")]
    [TestCase("""{"format":"date"}""", "\"x\"", "a date (RFC 3339 full-date)", "the string \"x\"")]
    [TestCase("""{"uniqueItems":true}""", "[1,{},{}]", "items that all differ", "an array whose item 2 was there before: an object of 0 properties")]
    [TestCase("""{"required":["a"]}""", "{\"b\":1}", "the property \"a\"", "an object of 1 property without it")]
    [TestCase("""{"properties":{"b":true},"additionalProperties":false}""", "{\"a\":1}", "no property but \"b\"", "the number 1")]
    [TestCase("""{"additionalProperties":false}""", "{\"a\":1}", "no property but none", "the number 1")]
    [TestCase("""{"prefixItems":[true],"items":false}""", "[1,2]", "at most 1 item", "the number 2")]
    [TestCase("""{"contains":{"type":"null"},"minContains":2}""", "[null]", "at least 2 items valid against #/contains", "an array of 1 item, 1 of them so")]
    [TestCase("""{"dependentRequired":{"a":["b"]}}""", "{\"a\":1}", "the property \"b\", since there is \"a\"", "an object of 1 property without it")]
    [TestCase("""{"not":{"type":"null"}}""", "null", "a value not valid against #/not", "null")]
    [TestCase("""{"oneOf":[true,{"$ref":"#/$defs/a"}],"$defs":{"a":true}}""", "1", "a value valid against exactly one of 2 schemas",
        "the number 1, valid against #/oneOf/0 and #/$defs/a")]
    [TestCase("false", "1", "no value here", "the number 1")]
    public void Says_what_was_expected_and_what_it_was(string schema, string instance, string expected, string actual)
    {
        var error = SchemaCase.Compile(schema).Explain(instance).Single();
        (error.Expected, error.Actual).ShouldBe((expected, actual));
    }

    [Test]
    public void Names_the_branch_that_came_closest() =>
        SchemaCase.Compile("""{"anyOf":[{"type":"null"},{"$ref":"#/$defs/a"}],"$defs":{"a":{"type":"string","maxLength":1}}}""").Explain("\"ab\"")
            .Select(error => error.ToString()).ShouldBe(
            [
                "the value: expected a value valid against 2 schemas, one of them at least but was the string \"ab\", valid against none; closest is #/$defs/a (anyOf, schema)",
                "the value: expected at most 1 character but was 2 characters (the string \"ab\") (maxLength, schema)",
            ]);

    [Test]
    public void Names_the_file_the_line_and_the_pointer_that_promise_it()
    {
        var contract = HandmadeContract.Of("{\"components\": {\"schemas\": {\n  \"A\": {\n    \"type\": \"object\",\n    \"required\": [\"id\"]}}}}");
        var error = new SchemaSet(contract).Compile(contract.Named("A")).Explain("{}").Single();
        error.Schema.ShouldBe(new Place("/contracts/openapi.json", "/components/schemas/A/required", 4, 5));
    }

    [Test]
    public void Shortens_long_values()
    {
        var error = SchemaCase.Compile("""{"type":"integer"}""").Explain($"\"{new string('x', 5000)}\"").Single();
        error.Actual.ShouldBe($"the string \"{new string('x', 59)}… (5002 characters)");
    }
}
