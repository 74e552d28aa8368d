using System.Text.RegularExpressions;

namespace Conformance.Suites.Tests.Checks;

internal static partial class CheckNames
{
    /// <summary>The name of a class in kebab-case.</summary>
    public static string Id(Type check) => Hump().Replace(check.Name, "-$0").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Hump();
}
