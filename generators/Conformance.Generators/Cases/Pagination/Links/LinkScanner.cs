using System.Buffers;
using System.Globalization;
using System.Text;

namespace Conformance.Generators.Cases.Pagination.Links;

/// <summary>Walks through the text of a <c>Link</c> header.</summary>
/// <param name="text">The header's value.</param>
internal sealed class LinkScanner(string text)
{
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private int _at;

    /// <summary>True behind the last character.</summary>
    public bool AtEnd => _at == text.Length;

    /// <summary>A list may have empty elements, which a reader passes over (RFC 9110 section 5.6.1).</summary>
    public void SkipEmptyElements()
    {
        SkipBlanks();
        while (TakeComma()) SkipBlanks();
    }

    /// <summary>Passes over a comma, if one stands here.</summary>
    public bool TakeComma() => Take(',');

    /// <summary>What is wrong here, in words.</summary>
    public string Unexpected(string expected) => string.Create(
        CultureInfo.InvariantCulture,
        $"{expected} expected at character {_at + 1}, {(AtEnd ? "and the value ends there" : $"not '{text[_at]}'")}");

    /// <summary>The link that begins here, or null with the reason.</summary>
    public WebLink? Link(out string? problem)
    {
        if (Target(out problem) is not { } target) return null;
        var parameters = new List<KeyValuePair<string, string?>>();
        SkipBlanks();
        while (Take(';'))
        {
            SkipBlanks();
            if (Parameter(out problem) is not { } parameter) return null;
            parameters.Add(parameter);
            SkipBlanks();
        }

        problem = RelationProblem(parameters);
        return problem is null ? new WebLink(target, parameters) : null;
    }

    private string? Target(out string? problem)
    {
        problem = null;
        if (!Take('<')) return Fail(out problem, Unexpected("'<'"));
        var end = text.IndexOf('>', _at);
        if (end < 0) return Fail(out problem, "'<' without '>'");
        var target = text[_at..end];
        _at = end + 1;
        return UriText.Problem(target) is { } wrong ? Fail(out problem, wrong) : target;
    }

    private KeyValuePair<string, string?>? Parameter(out string? problem)
    {
        problem = null;
        if (Token() is not { } name)
        {
            problem = Unexpected("the name of a parameter");
            return null;
        }

        SkipBlanks();
        if (!Take('=')) return KeyValuePair.Create(name, (string?)null);
        SkipBlanks();
        var value = !AtEnd && text[_at] == '"' ? Quoted() : Token();
        if (value is null) problem = Unexpected($"the value of '{name}', a token or a quoted string,");
        return value is null ? null : KeyValuePair.Create(name, (string?)value);
    }

    private string? Token()
    {
        var length = text.AsSpan(_at).IndexOfAnyExcept(TokenCharacters);
        var end = length < 0 ? text.Length : _at + length;
        if (end == _at) return null;
        var token = text[_at..end];
        _at = end;
        return token;
    }

    /// <summary>A quoted string (RFC 9110 section 5.6.4); null where it does not end.</summary>
    private string? Quoted()
    {
        var value = new StringBuilder();
        for (var at = _at + 1; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                _at = at + 1;
                return value.ToString();
            }

            if (text[at] == '\\' && ++at == text.Length) return null;
            value.Append(text[at]);
        }

        return null;
    }

    /// <summary>RFC 8288 section 3.3: <c>rel</c> must be there, once.</summary>
    private static string? RelationProblem(List<KeyValuePair<string, string?>> parameters) =>
        parameters.Where(p => p.Key.Equals("rel", StringComparison.OrdinalIgnoreCase)).ToList() switch
        {
            [] => "a link without 'rel'",
            [{ Value: var value }] => string.IsNullOrWhiteSpace(value) ? "a 'rel' without a value" : null,
            _ => "a link with two 'rel'",
        };

    private static string? Fail(out string? problem, string reason)
    {
        problem = reason;
        return null;
    }

    private void SkipBlanks()
    {
        while (!AtEnd && text[_at] is ' ' or '\t') _at++;
    }

    private bool Take(char character)
    {
        if (AtEnd || text[_at] != character) return false;
        _at++;
        return true;
    }
}
