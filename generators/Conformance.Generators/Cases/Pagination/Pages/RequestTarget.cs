using Conformance.Generators.Serialization.Text;

namespace Conformance.Generators.Cases.Pagination.Pages;

/// <summary>Reads and rewrites the query of a request target; what is not changed stays as it is, byte for byte.</summary>
public static class RequestTarget
{
    /// <summary>The path.</summary>
    public static string Path(string target) => target.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? target[..mark] : target;

    /// <summary>The first value of a query parameter as it stands there, still encoded; null where there is none.</summary>
    public static string? Raw(string target, string name) => Pairs(target).Where(p => IsNamed(p, name)).Select(Value).FirstOrDefault();

    /// <summary>The first value of a query parameter, decoded; null where there is none.</summary>
    public static string? Text(string target, string name) => Raw(target, name) is { } raw && PercentText.TryDecode(raw, plusIsSpace: true, out var text) ? text : null;

    /// <summary>The target with a query parameter set, encoded as it must be, in the place of the first of that name, else at the end; null takes it out.</summary>
    public static string With(string target, string name, string? value)
    {
        var pairs = Pairs(target).ToList();
        var at = pairs.FindIndex(p => IsNamed(p, name));
        pairs.RemoveAll(p => IsNamed(p, name));
        if (value is not null) pairs.Insert(at < 0 ? pairs.Count : at, $"{PercentText.Encode(name)}={PercentText.Encode(value)}");
        return pairs.Count == 0 ? Path(target) : $"{Path(target)}?{string.Join('&', pairs)}";
    }

    /// <summary>The names of the query's parameters, decoded, each once, in order.</summary>
    public static IReadOnlyList<string> Names(string target) =>
        [.. Pairs(target).Select(p => PercentText.TryDecode(p.Split('=', 2)[0], plusIsSpace: true, out var name) ? name : null).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static string[] Pairs(string target) =>
        target.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark && mark + 1 < target.Length ? target[(mark + 1)..].Split('&') : [];

    private static bool IsNamed(string pair, string name) =>
        PercentText.TryDecode(pair.Split('=', 2)[0], plusIsSpace: true, out var decoded) && decoded == name;

    private static string Value(string pair) => pair.IndexOf('=', StringComparison.Ordinal) is >= 0 and var equals ? pair[(equals + 1)..] : "";
}
