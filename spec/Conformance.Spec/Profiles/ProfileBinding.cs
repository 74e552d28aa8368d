using Conformance.Model;

namespace Conformance.Spec.Profiles;

/// <summary>Compares what a profile's own entries speak of with what a contract has.</summary>
internal static class ProfileBinding
{
    /// <summary>A warning for each entry that matches nothing, in the order of the file.</summary>
    internal static IEnumerable<Diagnostic> Remarks(Profile profile, Contract contract) =>
        Unmatched(profile, contract)
            .Concat(UnmatchedSteps(profile, contract))
            .Concat(UnknownSchemes(profile, contract))
            .Where(r => r.Place.File == profile.Place.File)
            .OrderBy(r => r.Place.Line)
            .ThenBy(r => r.Place.Column);

    private static IEnumerable<Diagnostic> Unmatched(Profile profile, Contract contract) =>
        from entry in Entries(profile)
        where !contract.Operations.Any(entry.Match.Matches)
        select Warning(
            "entry-matches-nothing",
            entry.Place,
            $"{entry.Section} entry '{Words(entry.Match)}' matches no operation of {contract.Name}.",
            "Correct its filter, or remove it if the API has dropped what it speaks of.");

    private static IEnumerable<(string Section, OperationFilter Match, Place Place)> Entries(Profile profile) =>
    [
        .. profile.Pagination.Select(e => ("pagination", e.Match, e.Place)),
        .. profile.Resources.Select(e => ("resources", e.Match, e.Place)),
        .. profile.Eventual.Select(e => ("eventual", e.Match, e.Place)),
        .. profile.Unavailable.Select(e => ("unavailable", e.Match, e.Place)),
        .. profile.Unsafe.Select(e => ("unsafe", e.Match, e.Place)),
        .. profile.Checks.Select(e => ("checks", e.Match, e.Place)),
    ];

    /// <summary>A step of a deletion that no operation of its resources can take.</summary>
    private static IEnumerable<Diagnostic> UnmatchedSteps(Profile profile, Contract contract) =>
        from entry in profile.Resources
        let operations = contract.Operations.Where(entry.Match.Matches).ToArray()
        where operations.Length > 0
        from step in entry.Delete
        where !operations.Any(new OperationFilter([step]).Matches)
        select Warning(
            "step-matches-nothing",
            entry.Place,
            $"The deletion step '{step}' matches no operation of '{Words(entry.Match)}'.",
            "Correct the step, or remove it.");

    private static IEnumerable<Diagnostic> UnknownSchemes(Profile profile, Contract contract) =>
        from entry in profile.Credentials
        where !contract.SecuritySchemes.ContainsKey(entry.Scheme)
        select Warning(
            "unknown-scheme",
            entry.Place,
            $"{contract.Name} has no security scheme '{entry.Scheme}'.",
            $"Its schemes are: {(contract.SecuritySchemes.Count == 0 ? "none" : string.Join(", ", contract.SecuritySchemes.Keys))}.");

    private static string Words(OperationFilter filter) =>
        string.Join("' and '", filter.Expressions) + (filter.Except is null ? "" : $"' except '{Words(filter.Except)}");

    private static Diagnostic Warning(string id, Place place, string message, string expected) => new(id, Severity.Warning, place, message, expected);
}
