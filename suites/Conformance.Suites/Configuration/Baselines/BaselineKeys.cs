using Conformance.Spec.Profiles.Reading;

namespace Conformance.Suites.Configuration.Baselines;

/// <summary>The keys of a baseline.</summary>
public static class BaselineKeys
{
    private static readonly KeyTable<BaselineEntry> Entry = new(
        "failures",
        new("fingerprint", "text", "The failure, as reports print it.", (e, s) => e with { Fingerprint = s.Text() ?? "" }) { Required = true },
        new("check", "check id", "The check that failed.", (e, s) => e with { Check = s.Text() ?? "" }) { Required = true },
        new("operation", "`METHOD /path`", "The operation that failed.", (e, s) => e with { Operation = s.Text() ?? "" }) { Required = true },
        new("title", "text", "What is wrong, for whoever reads the file.", (e, s) => e with { Title = s.Text() ?? "" }));

    /// <summary>Every key of every object, as <c>suites/docs/suite.md</c> shows them.</summary>
    public static IEnumerable<KeyLine> Lines => [.. Table.Lines, .. Entry.Lines];

    internal static KeyTable<Baseline> Table { get; } = new(
        "baseline",
        new Key<Baseline>("failures", "list of objects", "The failures that were there.", (b, s) => b with { Entries = Entry.ReadAll(s, place => new BaselineEntry("", "", "", "") { Place = place }) }) { Required = true });
}
