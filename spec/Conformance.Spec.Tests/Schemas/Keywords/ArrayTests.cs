using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas.Keywords;

[TestFixture]
internal sealed class ArrayTests
{
    [TestCase("""{"items":{"type":"string"}}""", """["a",1,"b",2]""", new[] { "type /1", "type /3" })]
    [TestCase("""{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""", """[1,2,"x"]""", new[] { "type /0", "type /2" })]
    [TestCase("""{"prefixItems":[true],"items":false}""", """[1,2]""", new[] { "items /1" })]
    [TestCase("""{"contains":{"type":"string"}}""", """[1,2]""", new[] { "contains" })]
    [TestCase("""{"contains":{"type":"string"},"minContains":2}""", """["a",2]""", new[] { "minContains" })]
    [TestCase("""{"contains":{"type":"string"},"maxContains":1}""", """["a","b"]""", new[] { "maxContains" })]
    [TestCase("""{"contains":{"type":"string"},"minContains":0}""", """[]""", new string[0])]
    [TestCase("""{"minContains":5}""", """[]""", new string[0])]
    public void Judges_the_items_of_an_array(string schema, string instance, string[] errors) =>
        SchemaCase.Compile(schema).Errors(instance).ShouldBe(errors);

    [TestCase("""{"items":[{"type":"string"}],"additionalItems":false}""", """[1,2]""", new[] { "type /0", "additionalItems /1" })]
    [TestCase("""{"items":[{"type":"string"}],"additionalItems":{"type":"integer"}}""", """["a","b"]""", new[] { "type /1" })]
    [TestCase("""{"items":{"type":"string"},"additionalItems":false}""", """["a","b"]""", new string[0])]
    [TestCase("""{"prefixItems":[false],"contains":false}""", """[1]""", new string[0])]
    public void Draft_4_describes_the_first_items_one_by_one(string schema, string instance, string[] errors) =>
        SchemaCase.Compile(schema, SchemaDialect.Draft4).Errors(instance).ShouldBe(errors);
}
