using System.Text;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas;

/// <summary>Nothing that a document or an answer holds may cost unbounded time or end the process.</summary>
[TestFixture]
internal sealed class HostileTests
{
    [TestCase("""{"$ref":"#"}""")]
    [TestCase("""{"allOf":[{"$ref":"#"},{"$ref":"#"}]}""")]
    [TestCase("""{"anyOf":[{"$ref":"#"},{"$ref":"#"}]}""")]
    [TestCase("""{"not":{"$ref":"#"}}""")]
    [TestCase("""{"oneOf":[{"$ref":"#/$defs/a"},{"$ref":"#"}],"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}""")]
    public void Gives_up_on_a_schema_that_never_ends(string schema) => SchemaCase.Compile(schema).Errors("1").ShouldBe(["$ref"]);

    [Test]
    public void Gives_up_on_a_schema_that_branches_too_often()
    {
        var levels = Enumerable.Range(0, 60).Select(i => $$"""
            "l{{i}}": {"anyOf": [{"$ref": "#/$defs/l{{i + 1}}"}, {"$ref": "#/$defs/l{{i + 1}}"}]}
            """);
        SchemaCase.Compile($$$"""{"$ref":"#/$defs/l0","$defs":{{{{string.Join(',', levels)}}},"l60":false}}""").Errors("1").ShouldBe(["$ref"]);
    }

    [Test]
    public void Judges_an_instance_nested_as_deep_as_the_stack_allows()
    {
        var deep = new string('[', 3000) + new string(']', 3000);
        OnSmallStack(() => SchemaCase.Compile("""{"type":"array","uniqueItems":true}""").Errors($"[{deep},{deep}]")).ShouldBeEmpty();
        OnSmallStack(() => SchemaCase.Compile("""{"enum":[[[]]]}""").Errors(deep)).ShouldBe(["enum"]);
        OnSmallStack(() => SchemaCase.Compile("""{"type":"array","items":{"$ref":"#"}}""").Errors(deep)).ShouldBe(["$ref"]);
    }

    [Test]
    public void Finds_repeated_items_in_linear_time()
    {
        var items = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"{{\"n\":{i}}}"));
        var schema = SchemaCase.Compile("""{"uniqueItems":true}""");
        schema.Errors($"[{items}]").ShouldBeEmpty();
        schema.Explain($"[{items},{{\"n\":7}}]").Single().Actual.ShouldBe("an array whose item 50000 was there before: an object of 1 property");
    }

    [Test]
    public void Lists_no_more_than_a_hundred_errors() =>
        SchemaCase.Compile("""{"items":{"type":"string"}}""").Errors($"[{string.Join(',', Enumerable.Repeat("1", 100_000))}]").Length.ShouldBe(100);

    [Test]
    public void A_number_of_many_digits_costs_linear_time()
    {
        var digits = new string('7', 200_000);
        SchemaCase.Compile("""{"type":"integer","multipleOf":7,"minimum":1}""").Errors(digits).ShouldBeEmpty();
        SchemaCase.Compile("""{"multipleOf":0.3}""").Errors($"{digits}e999999999").ShouldBe(["multipleOf"]);
    }

    [Test]
    public void A_pattern_that_backtracks_without_end_is_tried_another_way()
    {
        var text = $"\"{new string('a', 40)}!\"";
        SchemaCase.Compile("""{"pattern":"^(a+)+$"}""").Errors(text).ShouldBe(["pattern"]);
    }

    [Test]
    public void A_schema_may_be_compiled_and_used_by_many_at_once()
    {
        var contract = HandmadeContract.WithSchemas("""{"A":{"properties":{"b":{"$ref":"#/components/schemas/B"}}},"B":{"properties":{"a":{"$ref":"#/components/schemas/A"},"n":{"type":"integer"}}}}""");
        var schemas = new SchemaSet(contract);
        var wrong = new int[64];
        Parallel.For(0, wrong.Length, i => wrong[i] = schemas.Compile(contract.Named("A")).Errors("""{"b":{"a":{"b":{"n":"x"}}}}""").Length);
        wrong.ShouldAllBe(count => count == 1);
    }

    [Test]
    public void Text_that_is_no_unicode_is_judged_like_any_other()
    {
        SchemaCase.Compile("""{"maxLength":1,"pattern":"^.$"}""").Errors("\"\\ud83d\"").ShouldBeEmpty();
        var bytes = new byte[] { (byte)'"', 0xFF, 0xFE, (byte)'"' };
        var schema = SchemaCase.Compile("""{"type":"integer"}""");
        var error = schema.Validate(System.Text.Json.JsonDocument.Parse(bytes).RootElement, Direction.None).Single();
        error.Actual.ShouldBe($"the string {Encoding.UTF8.GetString(bytes)}");
    }

    private static string[] OnSmallStack(Func<string[]> judge)
    {
        var errors = Array.Empty<string>();
        var thread = new Thread(() => errors = judge(), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        return errors;
    }
}
