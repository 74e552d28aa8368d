namespace Conformance.Spec.Tests.Schemas.Keywords;

[TestFixture]
internal sealed class ObjectTests
{
    [TestCase("""{"properties":{"a":{"type":"string"}}}""", """{"a":1,"b":1}""", new[] { "type /a" })]
    [TestCase("""{"properties":{"a":false}}""", """{"a":1}""", new[] { "false /a" })]
    [TestCase("""{"required":["a","b"]}""", """{"a":null}""", new[] { "required" })]
    [TestCase("""{"required":["a"]}""", """[]""", new string[0])]
    [TestCase("""{"additionalProperties":false,"properties":{"a":true}}""", """{"a":1,"b/c":1,"d":1}""", new[] { "additionalProperties /b~1c", "additionalProperties /d" })]
    [TestCase("""{"additionalProperties":{"type":"integer"},"properties":{"a":true}}""", """{"a":"x","b":"x"}""", new[] { "type /b" })]
    [TestCase("""{"patternProperties":{"^x-":{"type":"string"},"y$":{"maxLength":1}}}""", """{"x-y":"ab","x-z":1,"a":1}""", new[] { "maxLength /x-y", "type /x-z" })]
    [TestCase("""{"patternProperties":{"^x-":true},"additionalProperties":false}""", """{"x-a":1,"a":1}""", new[] { "additionalProperties /a" })]
    [TestCase("""{"propertyNames":{"maxLength":2}}""", """{"ab":1,"abc":1}""", new[] { "maxLength /abc" })]
    [TestCase("""{"dependentRequired":{"a":["b","c"]}}""", """{"a":1,"b":1}""", new[] { "dependentRequired" })]
    [TestCase("""{"dependentSchemas":{"a":{"required":["b"]}}}""", """{"a":1}""", new[] { "required" })]
    [TestCase("""{"dependencies":{"a":["b"],"c":{"maxProperties":1}}}""", """{"a":1,"c":1}""", new[] { "dependencies", "maxProperties" })]
    [TestCase("""{"properties":{"ä\u0000\"":{"type":"string"}},"required":["ä\u0000\""]}""", """{"\u00e4\u0000\u0022":1}""", new[] { "type /ä\0\"" })]
    [TestCase("""{"properties":{"a":{"type":"string"}}}""", """{"a":1,"a":"x","\ud800":1}""", new[] { "type /a" })]
    public void Judges_the_members_of_an_object(string schema, string instance, string[] errors) =>
        SchemaCase.Compile(schema).Errors(instance).ShouldBe(errors);

    [Test]
    public void Requires_more_properties_than_a_word_has_bits()
    {
        var names = Enumerable.Range(0, 200).Select(i => $"p{i}").ToArray();
        var schema = SchemaCase.Compile($$"""{"required":[{{string.Join(',', names.Select(n => $"\"{n}\""))}}]}""");
        string Without(string missing) => $"{{{string.Join(',', names.Where(n => n != missing).Select(n => $"\"{n}\":1"))}}}";
        schema.Errors(Without("")).ShouldBeEmpty();
        names.Where(name => schema.Errors(Without(name)).Length != 1).ShouldBeEmpty();
    }
}
