namespace Conformance.Model;

/// <summary>
/// A set of operations written as <c>key:glob</c>, keys <c>operation</c>, <c>path</c>, <c>method</c>, <c>tag</c>, <c>scope</c>,
/// <c>lifecycle</c> (an extension named <c>x-lifecycle</c> or <c>x-VENDOR-lifecycle</c>, its text or its member <c>lifecycle</c>) and
/// any <c>x-</c> extension, where <c>x-name.member</c> is a member of its object; a comma is "or", several expressions are "and". In
/// a glob <c>*</c> is any text, slashes too, <c>?</c> one character, and <c>{}</c> in a path any one path parameter, whatever its name.
/// </summary>
/// <param name="Expressions">The expressions; none matches every operation.</param>
public sealed record OperationFilter(IReadOnlyList<string> Expressions)
{
    private readonly OperationTerm[][] _terms = [.. Expressions.Select(e => e.Split(',').Select(t => new OperationTerm(t)).ToArray())];

    /// <summary>The expressions; none matches every operation.</summary>
    public IReadOnlyList<string> Expressions { get; } = Expressions;

    /// <summary>The operations left out, or null.</summary>
    public OperationFilter? Except { get; init; }

    /// <summary>The keys that may stand before the colon, besides extensions.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["operation", "path", "method", "tag", "scope", "lifecycle"];

    /// <summary>Matches every operation.</summary>
    public static OperationFilter Any { get; } = new([]);

    /// <summary>True if every expression has an alternative that matches, and the operation is not left out.</summary>
    public bool Matches(Operation operation)
    {
        foreach (var alternatives in _terms)
        {
            if (!Array.Exists(alternatives, t => t.Matches(operation))) return false;
        }

        return Except?.Matches(operation) is not true;
    }

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
}
