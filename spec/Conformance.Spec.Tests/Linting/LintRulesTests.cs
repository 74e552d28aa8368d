using Conformance.Spec.Linting;

namespace Conformance.Spec.Tests.Linting;

public sealed class LintRulesTests
{
    [Test]
    public void The_catalogue_lists_every_rule_once() => LintRules.All.Select(r => r.GetType()).ShouldBe(
        typeof(LintRule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(LintRule)) && !t.IsAbstract), ignoreOrder: true);

    [Test]
    public void Every_rule_is_named_after_its_class() =>
        LintRules.All.Where(r => Kebab(r.GetType().Name) != r.Id).Select(r => $"{r.GetType().Name} {r.Id}").ShouldBe(
            ["WrongMemberType wrong-type", "DanglingSchemaReference dangling-reference"], "two rules share their id with what the loader tells");

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
