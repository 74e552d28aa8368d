using System.Text.Json;

namespace Conformance.Mock.Listings.Filtering;

/// <summary>Reads filters of the SCIM form: <c>status eq "ACTIVE" and (profile.login sw "a" or not (created lt "2024"))</c>.</summary>
internal sealed class FilterParser
{
    private const int MaximumDepth = 32;

    private static readonly string[] Operators = ["eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le"];

    private readonly IReadOnlyList<string> _tokens;
    private int _at;

    private FilterParser(IReadOnlyList<string> tokens) => _tokens = tokens;

    /// <summary>Reads a filter; null if it is none.</summary>
    public static FilterNode? Parse(string text)
    {
        if (FilterTokens.Split(text) is not { Count: > 0 } tokens) return null;
        var parser = new FilterParser(tokens);
        return parser.Either(0) is { } node && parser._at == tokens.Count ? node : null;
    }

    private FilterNode? Either(int depth)
    {
        var left = Both(depth);
        while (left is not null && Take("or")) left = Both(depth) is { } right ? new FilterNode.Or(left, right) : null;
        return left;
    }

    private FilterNode? Both(int depth)
    {
        var left = One(depth);
        while (left is not null && Take("and")) left = One(depth) is { } right ? new FilterNode.And(left, right) : null;
        return left;
    }

    private FilterNode? One(int depth)
    {
        if (depth > MaximumDepth) return null;
        if (Take("not")) return One(depth + 1) is { } inner ? new FilterNode.Not(inner) : null;
        if (!Take("(")) return Comparison();
        return Either(depth + 1) is { } group && Take(")") ? group : null;
    }

    private FilterNode.Compare? Comparison()
    {
        if (_at + 1 >= _tokens.Count || !IsName(_tokens[_at])) return null;
        var attribute = AttributePath.Parse(_tokens[_at++]);
        var word = _tokens[_at++].ToLowerInvariant();
        if (word == "pr") return new FilterNode.Compare(attribute, word, default);
        return Operators.Contains(word, StringComparer.Ordinal) && _at < _tokens.Count && Value(_tokens[_at++]) is { } value
            ? new FilterNode.Compare(attribute, word, value)
            : null;
    }

    private static bool IsName(string token) => char.IsLetter(token[0]) || token[0] is '_' or '$';

    private static JsonElement? Value(string token)
    {
        try
        {
            return token[0] == '(' ? null : JsonElement.Parse(token);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool Take(string word)
    {
        if (_at >= _tokens.Count || !string.Equals(_tokens[_at], word, StringComparison.OrdinalIgnoreCase)) return false;
        _at++;
        return true;
    }
}
