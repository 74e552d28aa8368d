using Conformance.Model;

namespace Conformance.Reports.Folding.Covering;

/// <summary>Reads the values of parameters off a request as it was sent.</summary>
internal static class SentValues
{
    /// <summary>The values of a parameter, those of a list one by one.</summary>
    public static IEnumerable<string> Of(ParameterOutline parameter, SentRecord sent, string template) => parameter.Location switch
    {
        ParameterLocation.Query => Query(parameter.Name, sent.Url),
        ParameterLocation.Path => Path(parameter.Name, sent.Url, template),
        ParameterLocation.Header => sent.Header(parameter.Name) is { } value ? Listed(value) : [],
        _ => [],
    };

    private static IEnumerable<string> Query(string name, string url)
    {
        var mark = url.IndexOf('?', StringComparison.Ordinal);
        if (mark < 0) return [];
        return url[(mark + 1)..].Split('&')
            .Select(pair => pair.Split('=', 2))
            .Where(pair => pair.Length == 2 && Decoded(pair[0]) is { } key && (key == name || key == $"{name}[]"))
            .SelectMany(pair => Listed(Decoded(pair[1])));
    }

    /// <summary>The segments of the template are the last of the path.</summary>
    private static IEnumerable<string> Path(string name, string url, string template)
    {
        var wanted = template.Split('/');
        var segments = url.Split('?', '#')[0].Split('/');
        var at = Array.IndexOf(wanted, $"{{{name}}}");
        return at < 0 || segments.Length < wanted.Length ? [] : Listed(Decoded(segments[segments.Length - wanted.Length + at]));
    }

    private static IEnumerable<string> Listed(string value) => value.Contains(',', StringComparison.Ordinal) ? value.Split(',').Prepend(value) : [value];

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
