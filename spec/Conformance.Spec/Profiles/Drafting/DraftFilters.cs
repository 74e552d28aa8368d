using System.Text.RegularExpressions;
using Conformance.Model;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>Filters that match given operations, written by path pattern so that they outlive operation ids.</summary>
internal static partial class DraftFilters
{
    /// <summary>Matches the paths of the operations, whatever their parameters are called.</summary>
    internal static string Paths(IEnumerable<Operation> operations) => string.Join(',', operations.Select(o => $"path:{Anonymous(o.Path)}").Distinct(StringComparer.Ordinal));

    /// <summary>Matches the operations by path and method, as a YAML list.</summary>
    internal static string Of(IReadOnlyCollection<Operation> operations) => YamlScalar.List(
    [
        Paths(operations),
        string.Join(',', operations.Select(o => $"method:{o.Method}").Distinct(StringComparer.Ordinal)),
    ]);

    /// <summary>A comma would mean "or", so any one character stands for it.</summary>
    private static string Anonymous(string path) => Parameter().Replace(path, "{}").Replace(',', '?');

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Parameter();
}
