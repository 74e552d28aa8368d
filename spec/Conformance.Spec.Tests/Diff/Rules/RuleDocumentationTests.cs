using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Tests.Diff.Rules;

public sealed class RuleDocumentationTests
{
    private const string Begin = "<!-- rules: written by the program, tested equal -->\n";

    [Test]
    public void Shows_every_rule_as_the_program_knows_it() => Text().Split(Begin)[1].ShouldBe($"\n{RuleDocumentation.Tables}\n");

    [Test, Explicit("Writes spec/docs/gate-rules.md")]
    public void Writes_the_tables() => File.WriteAllText(Document, $"{Text().Split(Begin)[0]}{Begin}\n{RuleDocumentation.Tables}\n");

    private static string Document => Source.File("docs/gate-rules.md");

    private static string Text() => File.ReadAllText(Document).ReplaceLineEndings("\n");
}
