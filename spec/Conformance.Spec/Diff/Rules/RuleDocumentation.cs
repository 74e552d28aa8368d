using System.Text;
using Conformance.Model;

namespace Conformance.Spec.Diff.Rules;

/// <summary>The tables of <c>spec/docs/gate-rules.md</c>, written from the table of rules.</summary>
public static class RuleDocumentation
{
    /// <summary>The rules, those that weigh otherwise than oasdiff says, and its rules that there are not.</summary>
    public static string Tables
    {
        get
        {
            var text = new StringBuilder();
            foreach (var area in RuleTable.Standard.All.GroupBy(r => r.Area)) Write(text, area.Key, area);
            WriteOtherLevels(text);
            WriteNotCovered(text);
            return text.ToString().TrimEnd('\n');
        }
    }

    private static void Write(StringBuilder text, string area, IEnumerable<Rule> rules)
    {
        text.Append($"## {area}\n\n| id | level | oasdiff | breaks | way back | says |\n|---|---|---|---|---|---|\n");
        foreach (var rule in rules)
            text.Append($"| `{rule.Id}` | {Of(rule.Level)} | {(rule.Listed is { } listed ? Of(listed) : "-")} | {Of(rule.Breaks)} | {(rule.Mirror is { } mirror ? $"`{mirror}`" : "-")} | {Escaped(rule.Sentence)} |\n");
        text.Append('\n');
    }

    private static void WriteOtherLevels(StringBuilder text)
    {
        text.Append("## Rules that weigh otherwise than in oasdiff\n\n");
        text.Append("Each of these lets something through that the other side refuses: an answer that the base excluded, a credential or a\n");
        text.Append("scope that sufficed, a property that old clients do not send. Later releases of oasdiff have come to the same levels.\n\n");
        text.Append("| id | here | there |\n|---|---|---|\n");
        foreach (var rule in RuleTable.Standard.All.Where(r => r.Listed is { } listed && listed != r.Level))
            text.Append($"| `{rule.Id}` | {Of(rule.Level)} | {Of(rule.Listed!.Value)} |\n");
        text.Append('\n');
    }

    private static void WriteNotCovered(StringBuilder text)
    {
        text.Append("## Rules of oasdiff that there are not\n\n| id | why |\n|---|---|\n");
        foreach (var row in TableFile.Read("not-covered.tsv")) text.Append($"| `{row["id"]}` | {row["reason"]} |\n");
    }

    private static string Of(ChangeLevel level) => level.ToString().ToLowerInvariant();

    private static string Of(Affected affected) => affected.ToString().ToLowerInvariant();

    private static string Escaped(string sentence) => sentence.Replace("|", "\\|", StringComparison.Ordinal);
}
