using Conformance.Spec.Profiles.Reading;
using Conformance.Suites.Checks;

namespace Conformance.Suites.Configuration;

/// <summary>The keys of a suite file.</summary>
public static class SuiteKeys
{
    /// <summary>The keys at the top of the file.</summary>
    public static KeyTable<SuiteFile> Table { get; } = new(
        "suite",
        new("contract", "name, path or URL", "The contract: bundled, or a document, a relative path from this file.", (f, s) => f with { Contract = s.Text() }),
        new("profile", "name or path", "What the document does not say; the profile beside the document where absent.", (f, s) => f with { Profile = s.Text() }),
        new("target", "path", "The target file, a path from this file; the embedded mock where absent.", (f, s) => f with { Target = s.Text() }),
        new("phases", "list of words", "The phases that run; all where absent.", (f, s) => f with { Phases = [.. s.Items().Select(i => i.Choice<Phase>()).OfType<Phase>()] }),
        new("checks", "list of check ids", "The checks that judge; all where absent.", (f, s) => f with { Checks = CheckIds(s) }),
        new("exclude-checks", "list of check ids", "Checks that do not judge.", (f, s) => f with { ExcludedChecks = CheckIds(s) }),
        new("values", "list of objects", "Values for parameters and properties.", (f, s) => f with { Values = ValueKeys.ReadAll(s) }),
        new("servers", "texts by name", "Values for the variables of the server URL.", (f, s) => f with { Servers = s.TextsByName() }),
        new("waivers", "list of objects", "Failures that are accepted for a while.", (f, s) => f with { Waivers = WaiverKeys.ReadAll(s) }));

    /// <summary>Every key of every object, as <c>suites/docs/suite.md</c> shows them.</summary>
    public static IEnumerable<KeyLine> Lines => [.. Table.Lines, .. ValueKeys.Lines, .. WaiverKeys.Table.Lines];

    private static IReadOnlyList<string> CheckIds(Setting setting) =>
        [.. setting.Items().Select(i => i.Word([.. CheckCatalogue.All.Select(c => c.Id)])).OfType<string>()];
}
