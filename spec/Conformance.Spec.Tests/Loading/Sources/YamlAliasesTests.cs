using System.Text;

namespace Conformance.Spec.Tests.Loading.Sources;

public sealed class YamlAliasesTests
{
    [Test]
    public void Repeats_what_the_anchor_stands_for() => Read.Json("a: &x {b: [1, &y two]}\nc: *x\nd: [*y, *x]\n").ShouldBe(
        """{"a":{"b":[1,"two"]},"c":{"b":[1,"two"]},"d":["two",{"b":[1,"two"]}]}""");

    [Test]
    public void Takes_the_latest_anchor_of_a_name() => Read.Json("- &x 1\n- *x\n- &x 2\n- *x\n").ShouldBe("[1,1,2,2]");

    [Test]
    public void Takes_an_alias_to_text_as_a_name() => Read.Json("- &x name\n- *x : 1\n").ShouldBe("""["name",{"name":1}]""");

    [Test]
    public void Places_the_root_of_a_repeated_value_at_the_alias_and_the_rest_at_the_anchor()
    {
        var document = Read.File("a: &x\n  b: 1\nc: *x\n").Document.ShouldNotBeNull();

        Read.PlaceOf(document, "/c").ShouldBe((3, 1));
        Read.PlaceOf(document, "/c/b").ShouldBe((2, 3));
    }

    [Test]
    public void Refuses_an_alias_within_its_own_anchor() => Read.Faults("a: &x\n  b: *x\n").ShouldBe(
        ["api.yaml:2:6: error self-reference: The alias *x stands within what it refers to. An alias may only repeat what is complete before it."]);

    [Test]
    public void Refuses_an_alias_without_anchor() => Read.Faults("a: *x\n").ShouldBe(
        ["api.yaml:1:4: error unknown-alias: No anchor &x stands before this alias. Define the anchor above, or put the text in quotes if '*' belongs to it."]);

    [Test]
    public void Refuses_an_alias_bomb_before_it_goes_off()
    {
        var bomb = new StringBuilder("a0: &a0 [0, 0, 0, 0, 0, 0, 0, 0, 0]\n");
        for (var i = 1; i < 12; i++) bomb.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");

        Read.Faults(bomb.ToString()).ShouldBe(
            [
                "api.yaml:8:10: error too-many-nodes: The file has more than 10,000,000 values, those that aliases repeat counted each time."
                + " Use fewer or smaller aliases, or split the file.",
            ]);
    }

    [Test]
    public void Refuses_aliases_that_nest_too_deeply_only_together()
    {
        var deep = $"a: &a {new string('[', 200)}{new string(']', 200)}\nb: {new string('[', 100)}*a {new string(']', 100)}\n";

        Read.Faults(deep).ShouldBe(
            ["api.yaml:2:104: error too-deep: More than 256 objects and arrays stand within one another here. Nest less deeply."]);
    }

    [Test]
    public void Refuses_long_text_that_is_repeated_too_often()
    {
        var text = new string('x', 1 << 20);
        Read.Faults($"a: &a {text}\nb: &b [{string.Join(", ", Enumerable.Repeat("*a", 64))}]\nc: [*b, *b, *b, *b, *b, *b, *b, *b]\n").ShouldBe(
            ["api.yaml:3:29: error expands-too-far: Written as JSON the file has more than 536,870,912 bytes. Use fewer or smaller aliases, or split the file."]);
    }
}
