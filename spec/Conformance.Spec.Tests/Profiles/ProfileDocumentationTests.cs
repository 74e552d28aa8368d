using System.Runtime.CompilerServices;
using Conformance.Model;
using Conformance.Spec.Profiles.Format;

namespace Conformance.Spec.Tests.Profiles;

public sealed class ProfileDocumentationTests
{
    private const string Begin = "<!-- keys: written by the program, tested equal -->\n";
    private const string End = "<!-- end of keys -->\n";

    [Test]
    public void Shows_every_key_as_the_program_knows_it() => Written().ShouldBe($"\n{ProfileDocumentation.Tables}\n");

    [Test]
    public void Ends_each_summary_with_a_full_stop() =>
        ProfileKeys.Lines.Where(l => !l.Summary.EndsWith('.')).Select(l => $"{l.Section}: {l.Name}").ShouldBeEmpty();

    [Test]
    public void Names_each_key_of_an_object_once() =>
        ProfileKeys.Lines.Select(l => $"{l.Section}: {l.Name}").ShouldBeUnique();

    [Test]
    public void Shows_an_example_that_can_be_read()
    {
        var text = Text();
        var from = text.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;

        Given.Profile(text[from..text.IndexOf("```\n", from, StringComparison.Ordinal)]).Diagnostics.ShouldBeEmpty();
    }

    [Test]
    public void Explains_every_key_of_a_filter() => Rows("## Which operations an entry speaks of").ShouldBe([.. OperationFilter.Keys, "x-…"]);

    [Test]
    public void Explains_every_fault()
    {
        string[] known =
        [
            "unknown-key", "missing-key", "wrong-type", "wrong-form", "unknown-word", "bad-filter", "missing-profile", "extends-itself",
            "entry-matches-nothing", "step-matches-nothing", "unknown-scheme",
        ];

        Rows("## What is wrong with a profile").ShouldBe(known);
    }

    [Test, Explicit("Writes spec/docs/profile.md")]
    public void Writes_the_tables()
    {
        var text = Text();
        var (from, to) = Region(text);
        File.WriteAllText(Document(), $"{text[..from]}\n{ProfileDocumentation.Tables}\n{text[to..]}");
    }

    /// <summary>The first column of the table below a heading.</summary>
    private static IEnumerable<string> Rows(string heading) => Text()
        .Split(heading)[1]
        .Split("\n## ")[0]
        .Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('`')[1]);

    private static string Text() => File.ReadAllText(Document()).ReplaceLineEndings("\n");

    private static string Written()
    {
        var text = Text();
        var (from, to) = Region(text);
        return text[from..to];
    }

    private static (int From, int To) Region(string text)
    {
        var from = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        return (from, text.IndexOf(End, from, StringComparison.Ordinal));
    }

    private static string Document([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "docs", "profile.md"));
}
