using System.Text;

namespace Conformance.Spec.Profiles.Reading;

/// <summary>Names of enumeration members as settings write them: lower case, words joined by hyphens.</summary>
public static class Kebab
{
    /// <summary>Writes <c>LinkHeader</c> as <c>link-header</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Of(value.ToString());

    /// <summary>The members of an enumeration by their written names, in order of declaration.</summary>
    public static IReadOnlyDictionary<string, T> Members<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(v => Of(v), StringComparer.Ordinal);

    private static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
