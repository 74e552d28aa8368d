namespace Conformance.Suites.Checks.Paths;

/// <summary>The methods that a contract documents for a path.</summary>
internal static class PathMethods
{
    /// <summary>The methods of the template and of those that differ from it only in the names of their parameters, in document order.</summary>
    public static IReadOnlyList<string> Of(Contract contract, string path)
    {
        var shape = Shape(path);
        return [.. contract.Operations.Where(o => Shape(o.Path) == shape).Select(o => o.Method).Distinct(StringComparer.Ordinal)];
    }

    private static string Shape(string path) => string.Join('{', path.Split('{').Select((part, i) => i == 0 ? part : part[(part.IndexOf('}', StringComparison.Ordinal) + 1)..]));
}
