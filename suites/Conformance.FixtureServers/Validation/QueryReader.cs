using Microsoft.AspNetCore.Http;

namespace Conformance.FixtureServers.Validation;

/// <summary>Reads parameters of a query, and notes what is wrong with them.</summary>
internal sealed class QueryReader(IQueryCollection query)
{
    /// <summary>What is wrong, or null.</summary>
    public string? Problem { get; private set; }

    /// <summary>A whole number within bounds, or null where it is absent.</summary>
    public int? Integer(string name, int minimum, int maximum)
    {
        if (Text(name) is not { } text) return null;
        var isNumber = text.Length is > 0 and < 10 && text.TrimStart('-').All(char.IsAsciiDigit) && int.TryParse(text, out var number) && number >= minimum && number <= maximum;
        return isNumber ? int.Parse(text) : Wrong(name);
    }

    /// <summary>One of some words, or null where it is absent.</summary>
    public string? Word(string name, params string[] words)
    {
        if (Text(name) is not { } text || words.Contains(text)) return Text(name);
        Wrong(name);
        return null;
    }

    /// <summary>True or false; not to be left out.</summary>
    public bool Flag(string name)
    {
        var text = Text(name);
        if (text is not ("true" or "false")) Wrong(name);
        return text == "true";
    }

    /// <summary>A parameter as it is, or null where it is absent; the first where it is repeated.</summary>
    public string? Text(string name) => query.TryGetValue(name, out var values) ? values[0] ?? "" : null;

    private int? Wrong(string name)
    {
        Problem ??= $"'{name}' is not as it must be";
        return null;
    }
}
