using System.Text;
using Conformance.Spec.Diff.Gating;

namespace Conformance.Spec.Tests.Diff.Gating;

public sealed class WaiverPruningTests
{
    private const string Block = """
        # what was agreed
        levels: { endpoint-added: warning }   # all of it
        waivers:
          # the first
          - rule: api-removed-without-deprecation
            reason: nobody calls it   # asked
            until: 2030-01-01

          # the second
          - fingerprint: 0123456789abcdef
            operation: [ 'operation:GET /a',
              'operation:GET /b' ]
            reason: >
              two
              lines
            until: 2030-01-01
          - { rule: endpoint-added, reason: agreed, until: 2030-01-01 }
        notice:
          stable: 90
        """;

    [Test]
    public void Takes_the_lines_of_one_and_leaves_the_rest()
    {
        var pruned = Without(Block, 0);

        pruned.ShouldBe(Block.Replace("  - rule: api-removed-without-deprecation\n    reason: nobody calls it   # asked\n    until: 2030-01-01\n", "", StringComparison.Ordinal));
    }

    [Test]
    public void Takes_values_of_several_lines()
    {
        var start = Block.IndexOf("  - fingerprint", StringComparison.Ordinal);

        Without(Block, 1).ShouldBe(Block.Remove(start, Block.IndexOf("  - {", StringComparison.Ordinal) - start));
    }

    [Test]
    public void Takes_one_that_stands_in_braces() =>
        Without(Block, 2).ShouldBe(Block.Replace("  - { rule: endpoint-added, reason: agreed, until: 2030-01-01 }\n", "", StringComparison.Ordinal));

    [Test]
    public void Leaves_an_empty_list_where_all_are_spent()
    {
        var pruned = Without(Block, 0, 1, 2);

        pruned.ShouldBe("# what was agreed\nlevels: { endpoint-added: warning }   # all of it\nwaivers: []\n  # the first\n\n  # the second\nnotice:\n  stable: 90");
        GateFile.Read("gate.yaml", Encoding.UTF8.GetBytes(pruned)).Diagnostics.ShouldBeEmpty();
    }

    [Test]
    public void Keeps_line_ends_and_a_file_without_a_last_one()
    {
        const string text = "waivers:\r\n- rule: endpoint-added\r\n  reason: a\r\n  until: 2030-01-01\r\n- rule: endpoint-added\r\n  reason: b\r\n  until: 2030-01-01";

        Without(text, 1).ShouldBe("waivers:\r\n- rule: endpoint-added\r\n  reason: a\r\n  until: 2030-01-01\r\n");
        Without(text, 0).ShouldBe("waivers:\r\n- rule: endpoint-added\r\n  reason: b\r\n  until: 2030-01-01");
    }

    [TestCase("[{A}, {B}, {C}]", "0", "[{B}, {C}]")]
    [TestCase("[{A}, {B}, {C}]", "1", "[{A}, {C}]")]
    [TestCase("[{A}, {B}, {C}]", "2", "[{A}, {B}]")]
    [TestCase("[{A}, {B}, {C}]", "0,1", "[{C}]")]
    [TestCase("[{A}, {B}, {C}]", "0,2", "[{B}]")]
    [TestCase("[{A}, {B}, {C}]", "0,1,2", "[]")]
    public void Takes_items_between_brackets(string list, string spent, string left)
    {
        var text = $"{{\n  \"waivers\": {Full(list)},\n  \"levels\": {{}}\n}}\n";

        Without(text, [.. spent.Split(',').Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture))])
            .ShouldBe(text.Replace(Full(list), Full(left), StringComparison.Ordinal));
    }

    [Test]
    public void Leaves_a_file_of_which_nothing_is_spent() => Without(Block).ShouldBe(Block);

    private static string Full(string list) =>
        System.Text.RegularExpressions.Regex.Replace(list, @"\{(\w)\}", "{\"rule\": \"endpoint-added\", \"reason\": \"$1\", \"until\": \"2030-01-01\"}");

    private static string Without(string text, params int[] spent) =>
        Encoding.UTF8.GetString(WaiverPruning.Without(Encoding.UTF8.GetBytes(text), spent.ToHashSet()));
}
