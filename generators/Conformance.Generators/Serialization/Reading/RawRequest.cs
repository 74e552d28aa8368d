using System.Diagnostics.CodeAnalysis;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>What a server sees of a request's parameters, nothing decoded.</summary>
/// <param name="Operation">The operation that is addressed.</param>
/// <param name="Path">The values of the path template's names.</param>
/// <param name="Query">The query without its question mark; empty where there is none.</param>
/// <param name="Headers">The header lines.</param>
public sealed record RawRequest(Operation Operation, IReadOnlyDictionary<string, string> Path, string Query, IReadOnlyList<Field> Headers)
{
    private IReadOnlyList<(string Name, string Value)>? _pairs;

    /// <summary>Splits a target as sent, without the server's base path; false where the path is not the operation's.</summary>
    public static bool TryParse(Operation operation, string target, IReadOnlyList<Field> headers, [NotNullWhen(true)] out RawRequest? request)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? target : target[..mark];
        request = PathTemplate.Parse(operation.Path).TryMatch(path, out var values)
            ? new RawRequest(operation, values, mark < 0 ? "" : target[(mark + 1)..], headers)
            : null;
        return request is not null;
    }

    /// <summary>The pairs of the query, still encoded.</summary>
    internal IReadOnlyList<(string Name, string Value)> Pairs => _pairs ??= Text.QueryText.Split(Query);

    /// <summary>The values of all lines of a header.</summary>
    internal IEnumerable<string> Lines(string name) => Headers
        .Where(h => string.Equals(h.Name, name, StringComparison.OrdinalIgnoreCase))
        .Select(h => h.Value);
}
