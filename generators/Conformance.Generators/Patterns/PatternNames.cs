using System.Text.RegularExpressions;

namespace Conformance.Generators.Patterns;

/// <summary>Decides whether a <c>patternProperties</c> pattern names a property.</summary>
internal static class PatternNames
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    /// <summary>True if the pattern matches somewhere in the name; false also where it cannot be read: the check of what was made decides.</summary>
    public static bool Matches(string pattern, string name)
    {
        try
        {
            return Regex.IsMatch(name, pattern, RegexOptions.ECMAScript, Limit);
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
