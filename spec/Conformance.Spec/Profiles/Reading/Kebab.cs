namespace Conformance.Spec.Profiles.Reading;

/// <summary>Names of enumeration members as settings write them: lower case, words joined by hyphens.</summary>
public static class Kebab
{
    /// <summary>Writes <c>LinkHeader</c> as <c>link-header</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => (i > 0 && char.IsUpper(c) ? "-" : "") + char.ToLowerInvariant(c)));

    /// <summary>The members of an enumeration by their written names, in order of declaration.</summary>
    public static IReadOnlyDictionary<string, T> Members<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(Of, StringComparer.Ordinal);
}
