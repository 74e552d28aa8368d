using Conformance.Generators.Values.Text;
using Conformance.Model;

namespace Conformance.Generators.Values.Sources;

/// <summary>Tells which values must name something that exists on the server: made up, they say nothing about the server if refused.</summary>
internal static class References
{
    private static readonly HashSet<string> Cursors = new(StringComparer.OrdinalIgnoreCase)
    {
        "after", "before", "cursor", "marker", "page_token", "pageToken", "next_token", "nextToken", "continuation", "continuationToken", "starting_after",
    };

    /// <summary>True for a path parameter, a cursor, and a name that ends in <c>id</c> or the like.</summary>
    public static bool IsReference(Parameter parameter) =>
        parameter.Location == ParameterLocation.Path || Cursors.Contains(parameter.Name) || IsReference(parameter.Name);

    /// <summary>True for a property whose name ends in <c>id</c>, <c>ids</c>, <c>ref</c>, <c>uuid</c> or <c>zuid</c> behind another word.</summary>
    public static bool IsReference(string name)
    {
        if (name.Length < 4) return false;
        var words = NameWords.Split(name);
        return words.Count > 1 && words[^1] is "id" or "ids" or "ref" or "uuid" or "zuid";
    }
}
