using System.Text;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of a profile as Markdown, a table for each object.</summary>
public static class ProfileDocumentation
{
    /// <summary>The tables, as <c>spec/docs/profile.md</c> has them.</summary>
    public static string Tables => string.Join('\n', ProfileKeys.Lines.GroupBy(l => l.Section).Select(Table));

    private static string Table(IGrouping<string, KeyLine> section)
    {
        var text = new StringBuilder($"### `{section.Key}`\n\n| key | value | meaning |\n|---|---|---|\n");
        foreach (var line in section) text.Append($"| `{line.Name}`{(line.Required ? " (required)" : "")} | {line.Type} | {line.Summary} |\n");
        return text.ToString();
    }
}
