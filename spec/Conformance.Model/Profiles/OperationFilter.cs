using System.IO.Enumeration;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Conformance.Model;

/// <summary>
/// A set of operations written as <c>key:glob</c>, keys <c>operation</c>, <c>path</c>, <c>method</c>, <c>tag</c>, <c>scope</c>,
/// <c>lifecycle</c> and any <c>x-</c> extension, where <c>x-name.member</c> is a member of its object; a comma is "or", several
/// expressions are "and". In a glob <c>*</c> is any text, slashes too, <c>?</c> one character, and <c>{}</c> in a path any one path
/// parameter, whatever its name.
/// </summary>
/// <param name="Expressions">The expressions; none matches every operation.</param>
public sealed partial record OperationFilter(IReadOnlyList<string> Expressions)
{
    /// <summary>The operations left out, or null.</summary>
    public OperationFilter? Except { get; init; }

    /// <summary>The keys that may stand before the colon, besides extensions.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["operation", "path", "method", "tag", "scope", "lifecycle"];

    /// <summary>Matches every operation.</summary>
    public static OperationFilter Any { get; } = new([]);

    /// <summary>True if every expression has an alternative that matches, and the operation is not left out.</summary>
    public bool Matches(Operation operation) =>
        Expressions.All(e => e.Split(',').Any(a => MatchesOne(operation, a.Trim()))) && Except?.Matches(operation) is not true;

    /// <summary>What is wrong with an expression, or null: every alternative must be <c>key:glob</c> with a known key.</summary>
    public static string? Problem(string expression) => expression
        .Split(',')
        .Select(a => a.Trim())
        .Where(a => !IsKnown(a))
        .Select(a => $"'{a}' is not key:glob with a key of {string.Join(", ", Keys)} or an x- extension")
        .FirstOrDefault();

    private static bool IsKnown(string alternative) =>
        alternative.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && (Keys.Contains(alternative[..colon], StringComparer.Ordinal) || alternative.StartsWith("x-", StringComparison.Ordinal));

    private static bool MatchesOne(Operation operation, string alternative)
    {
        var colon = alternative.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return false;
        var (key, glob) = (alternative[..colon], alternative[(colon + 1)..].Trim());
        if (key == "path" && !glob.Contains("{}", StringComparison.Ordinal)) return FileSystemName.MatchesSimpleExpression(glob, operation.Path, ignoreCase: false);
        return Values(operation, key).Any(v => FileSystemName.MatchesSimpleExpression(glob, v, ignoreCase: key == "method"));
    }

    private static IEnumerable<string> Values(Operation operation, string key) => key switch
    {
        "operation" => operation.Id is null ? [operation.Key] : [operation.Id, operation.Key],
        "path" => [operation.Path, PathParameter().Replace(operation.Path, "{}")],
        "method" => [operation.Method],
        "tag" => operation.Tags,
        "scope" => operation.Security.SelectMany(s => s.Schemes.Values).SelectMany(s => s).Distinct(StringComparer.Ordinal),
        "lifecycle" => Lifecycles(operation),
        _ => Extension(operation, key.Split('.')),
    };

    /// <summary>The extension or a member of it, as the text of a scalar or the JSON of anything else.</summary>
    private static IEnumerable<string> Extension(Operation operation, string[] names)
    {
        if (!operation.Extensions.TryGetValue(names[0], out var value)) yield break;
        if (!JsonPointer.TryResolve(value, string.Concat(names.Skip(1).Select(n => JsonPointer.Append("", n))), out value)) yield break;
        yield return value.ValueKind is JsonValueKind.String ? value.ToString() : value.GetRawText();
    }

    /// <summary>A lifecycle extension is named <c>x-lifecycle</c> or <c>x-VENDOR-lifecycle</c>; its stage is text or a member <c>lifecycle</c>.</summary>
    private static IEnumerable<string> Lifecycles(Operation operation) =>
        from extension in operation.Extensions
        where extension.Key.EndsWith("-lifecycle", StringComparison.Ordinal)
        select extension.Value.ValueKind == JsonValueKind.Object && extension.Value.TryGetProperty("lifecycle", out var stage)
            ? stage.ToString()
            : extension.Value.ToString();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex PathParameter();
}
