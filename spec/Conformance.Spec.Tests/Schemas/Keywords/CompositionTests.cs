namespace Conformance.Spec.Tests.Schemas.Keywords;

[TestFixture]
internal sealed class CompositionTests
{
    [TestCase("""{"allOf":[{"type":"string"},{"minLength":3},{"maxLength":1}]}""", "\"ab\"", new[] { "minLength", "maxLength" })]
    [TestCase("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", "null", new string[0])]
    [TestCase("""{"anyOf":[{"type":"string"},{"minimum":5}]}""", "3", new[] { "anyOf", "minimum" })]
    [TestCase("""{"oneOf":[{"type":"string"},{"maxLength":5}]}""", "\"ab\"", new[] { "oneOf" })]
    [TestCase("""{"oneOf":[{"type":"string"},{"maxLength":5}]}""", "\"abcdef\"", new string[0])]
    [TestCase("""{"not":{"type":"string"}}""", "\"ab\"", new[] { "not" })]
    [TestCase("""{"not":{"type":"string"}}""", "1", new string[0])]
    [TestCase("""{"if":{"type":"string"},"then":{"minLength":1},"else":{"minimum":1}}""", "\"\"", new[] { "minLength" })]
    [TestCase("""{"if":{"type":"string"},"then":{"minLength":1},"else":{"minimum":1}}""", "0", new[] { "minimum" })]
    [TestCase("""{"then":false,"else":false}""", "0", new string[0])]
    [TestCase("true", "0", new string[0])]
    [TestCase("false", "0", new[] { "false" })]
    public void Judges_a_composition(string schema, string instance, string[] errors) => SchemaCase.Compile(schema).Errors(instance).ShouldBe(errors);

    [TestCase("""{"kind":"b","size":"big"}""", new[] { "oneOf", "type /size" }, TestName = "The branch with the right constant is closest")]
    [TestCase("""{"kind":"a","colour":1,"extra":1}""", new[] { "oneOf", "type /colour", "additionalProperties /extra" }, TestName = "Also where it has more errors")]
    [TestCase("\"text\"", new[] { "oneOf", "minLength" }, TestName = "The branch with the right type is closest")]
    public void Names_the_errors_of_the_branch_that_came_closest(string instance, string[] errors) => SchemaCase.Compile(
        """
        {"oneOf":[
          {"type":"object","properties":{"kind":{"const":"a"},"colour":{"type":"string"}},"required":["kind"],"additionalProperties":false},
          {"type":"object","properties":{"kind":{"const":"b"},"size":{"type":"integer"}},"required":["kind"]},
          {"type":"string","minLength":9}
        ]}
        """).Errors(instance).ShouldBe(errors);

    [TestCase("""{"unevaluatedProperties":false,"properties":{"a":true}}""", """{"a":1,"b":1}""", new[] { "unevaluatedProperties /b" })]
    [TestCase("""{"unevaluatedProperties":false,"allOf":[{"properties":{"a":true}}]}""", """{"a":1}""", new string[0])]
    [TestCase("""{"unevaluatedProperties":false,"anyOf":[{"properties":{"a":{"type":"string"}},"required":["a"]},{"properties":{"b":true},"required":["b"]}]}""",
        """{"a":1,"b":1}""", new[] { "unevaluatedProperties /a" })]
    [TestCase("""{"unevaluatedProperties":{"type":"string"},"properties":{"a":true}}""", """{"a":1,"b":1}""", new[] { "type /b" })]
    [TestCase("""{"unevaluatedProperties":false,"properties":{"a":{"type":"string"}}}""", """{"a":1,"b":1}""", new[] { "type /a" })]
    [TestCase("""{"unevaluatedProperties":false,"if":{"properties":{"a":true},"required":["a"]},"then":{"properties":{"b":true}}}""", """{"a":1,"b":1}""", new string[0])]
    [TestCase("""{"unevaluatedItems":false,"prefixItems":[true],"contains":{"type":"string"}}""", """[1,"a",2]""", new[] { "unevaluatedItems /2" })]
    [TestCase("""{"unevaluatedItems":false,"items":true}""", """[1,2]""", new string[0])]
    public void Judges_what_nothing_else_evaluated(string schema, string instance, string[] errors) =>
        SchemaCase.Compile(schema).Errors(instance).ShouldBe(errors);
}
