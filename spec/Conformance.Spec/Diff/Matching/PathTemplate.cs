namespace Conformance.Spec.Diff.Matching;

/// <summary>Path templates, whatever their parameters are called.</summary>
internal static class PathTemplate
{
    /// <summary>The template with nameless parameters: <c>/users/{}</c>.</summary>
    public static string Shape(string template) => string.Concat(Pieces(template).Select(p => p.IsName ? "{}" : p.Text));

    /// <summary>The names of the parameters from left to right.</summary>
    public static IReadOnlyList<string> Names(string template) => [.. Pieces(template).Where(p => p.IsName).Select(p => p.Text)];

    private static IEnumerable<(string Text, bool IsName)> Pieces(string template)
    {
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                yield return (template[at..], false);
                yield break;
            }

            yield return (template[at..open], false);
            yield return (template[(open + 1)..close], true);
            at = close + 1;
        }
    }
}
