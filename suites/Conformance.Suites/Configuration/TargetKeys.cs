using Conformance.Spec.Profiles.Reading;

namespace Conformance.Suites.Configuration;

/// <summary>The keys of a target file.</summary>
public static class TargetKeys
{
    private static readonly KeyTable<TargetHeader> Header = new(
        "headers",
        new("name", "text", "The header.", (h, s) => h with { Name = s.Text() ?? h.Name }) { Required = true },
        new("prefix", "text", "What stands before the value, for example `Bearer`.", (h, s) => h with { Prefix = s.Text() }),
        new("env", "text", "The environment variable that holds the value.", (h, s) => h with { Variable = s.Text() ?? h.Variable }) { Required = true });

    /// <summary>The keys at the top of the file.</summary>
    public static KeyTable<TargetFile> Table { get; } = new(
        "target",
        new("url", "URL", "Where requests go; replaces the document's server URL, base path included.", (t, s) => t with { Url = Url(s) }) { Required = true },
        new("headers", "list of objects", "Headers that go with every request.", (t, s) => t with { Headers = Header.ReadAll(s, _ => new TargetHeader("", null, "")) }));

    /// <summary>Every key of every object, as <c>suites/docs/suite.md</c> shows them.</summary>
    public static IEnumerable<KeyLine> Lines => [.. Table.Lines, .. Header.Lines];

    private static Uri? Url(Setting setting)
    {
        if (setting.Text() is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        setting.Fault(SettingFaults.WrongForm(text, "an absolute http or https URL"));
        return null;
    }
}
