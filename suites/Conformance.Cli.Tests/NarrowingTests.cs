using System.Text.Json.Nodes;
using Conformance.Cli.Gate.Encounters;

namespace Conformance.Cli.Tests;

public sealed class NarrowingTests
{
    [TestCase("{'maxLength':50}", "{'maxLength':40}", "maxLength", "{'maxLength':50,'minLength':41}")]
    [TestCase("{}", "{'maxItems':2}", "maxItems", "{'minItems':3}")]
    [TestCase("{'minProperties':1}", "{'minProperties':3}", "minProperties", "{'minProperties':1,'maxProperties':2}")]
    [TestCase("{'maximum':200}", "{'maximum':100}", "maximum", "{'maximum':200,'minimum':101}")]
    [TestCase("{'minimum':0}", "{'minimum':1}", "minimum", "{'minimum':0,'maximum':0}")]
    [TestCase("{'enum':['a','b']}", "{'enum':['a']}", "enum", "{'enum':['b']}")]
    [TestCase("{'const':'b'}", "{'enum':['a']}", "enum", "{'enum':['b']}")]
    [TestCase("{'type':['string','null']}", "{'type':'string'}", "type", "{'type':'null'}")]
    [TestCase("{'type':'string','nullable':true}", "{'type':'string'}", "nullable", "{'type':'string','nullable':true,'enum':[null]}")]
    [TestCase("{'properties':{'x':{},'y':{}}}", "{'required':['x']}", "required", "{'properties':{'y':{}}}")]
    [TestCase("{'oneOf':[{'type':'string'},{'type':'integer'}]}", "{'oneOf':[{'type':'string'}]}", "oneOf", "{'oneOf':[{'type':'integer'}]}")]
    [TestCase("{'maxLength':50}", "{'maxLength':40}", null, "{'maxLength':50,'minLength':41}")]
    public void Leaves_what_only_the_wide_schema_allows(string wide, string strict, string? keyword, string left)
    {
        var schema = Parse(wide);

        Narrowing.Apply(schema, Parse(strict), keyword, null).ShouldBeTrue();
        JsonNode.DeepEquals(schema, Parse(left)).ShouldBeTrue(schema.ToJsonString());
    }

    [Test]
    public void Demands_a_property_that_only_the_wide_schema_has()
    {
        var schema = Parse("{'properties':{'x':{},'y':{}},'required':['y']}");

        Narrowing.Apply(schema, Parse("{'properties':{'y':{}},'additionalProperties':false}"), "properties", "x").ShouldBeTrue();
        schema["required"]!.ToJsonString().ShouldBe("""["y","x"]""");
    }

    [TestCase("{'maxLength':40}", "{'maxLength':50}", "maxLength")]
    [TestCase("{'enum':['a']}", "{'enum':['a','b']}", "enum")]
    [TestCase("{'type':'string'}", "{'type':'string'}", "type")]
    [TestCase("{'required':['x']}", "{'required':['x']}", "required")]
    [TestCase("{'oneOf':[{'type':'string'}]}", "{'oneOf':[{'type':'string'}]}", "oneOf")]
    [TestCase("{'pattern':'a'}", "{'pattern':'b'}", "pattern")]
    public void Leaves_a_schema_alone_that_allows_no_more(string wide, string strict, string keyword)
    {
        var schema = Parse(wide);

        Narrowing.Apply(schema, Parse(strict), keyword, null).ShouldBeFalse();
        JsonNode.DeepEquals(schema, Parse(wide)).ShouldBeTrue();
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json.Replace('\'', '"'))!.AsObject();
}
