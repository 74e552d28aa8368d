using Conformance.Spec.Schemas.Patterns;

namespace Conformance.Generators.Patterns;

/// <summary>Decides whether a <c>patternProperties</c> pattern names a property.</summary>
internal static class PatternNames
{
    /// <summary>True if the pattern matches somewhere in the name; false also where it cannot be read: the check of what was made decides.</summary>
    public static bool Matches(string pattern, string name) => EcmaPattern.Parse(pattern).Pattern?.IsMatch(name) == true;
}
