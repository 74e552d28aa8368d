namespace Conformance.Generators.Cases.Pagination.Links;

/// <summary>A link (RFC 8288 section 2).</summary>
/// <param name="Target">The URI reference as written.</param>
/// <param name="Parameters">Names and values in order; a value is null where a name stands alone.</param>
public sealed record WebLink(string Target, IReadOnlyList<KeyValuePair<string, string?>> Parameters)
{
    /// <summary>True if this is what the link leads to as seen from the answer that carries it: a link with an <c>anchor</c> speaks of something else.</summary>
    /// <param name="relation">A registered relation type, compared without case (RFC 8288 section 2.1.1).</param>
    public bool Has(string relation) =>
        Value("anchor") is null
        && Value("rel") is { } relations
        && relations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(relation, StringComparer.OrdinalIgnoreCase);

    private string? Value(string name) =>
        Parameters.Where(p => p.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(p => p.Value ?? "").FirstOrDefault();
}
