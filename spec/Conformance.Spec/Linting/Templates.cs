namespace Conformance.Spec.Linting;

/// <summary>Names in braces, in path templates and server URLs.</summary>
internal static class Templates
{
    /// <summary>The names, in order.</summary>
    internal static IReadOnlyList<string> Names(string template)
    {
        var names = new List<string>();
        for (var open = template.IndexOf('{', StringComparison.Ordinal); open >= 0;)
        {
            var close = template.IndexOf('}', open);
            if (close < 0) break;
            names.Add(template[(open + 1)..close]);
            open = template.IndexOf('{', close);
        }

        return names;
    }

    /// <summary>The template with every name replaced by the same: two that are equal then match the same paths.</summary>
    internal static string Shape(string template) => Names(template).Aggregate(template, (shape, name) => shape.Replace($"{{{name}}}", "{}", StringComparison.Ordinal));
}
