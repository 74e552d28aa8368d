namespace Conformance.Model;

/// <summary>A server of the document (OpenAPI 3.0 section 4.7.5).</summary>
/// <param name="Url">The URL template, possibly relative.</param>
/// <param name="Variables">Variables of the template in document order.</param>
public sealed record Server(string Url, IReadOnlyList<ServerVariable> Variables)
{
    /// <summary>The URL with each variable replaced by the given value or its default.</summary>
    /// <param name="values">Values by variable name; a variable without one takes its default.</param>
    public string Resolve(IReadOnlyDictionary<string, string> values) => Variables.Aggregate(
        Url,
        (url, variable) => url.Replace(
            $"{{{variable.Name}}}",
            values.GetValueOrDefault(variable.Name, variable.Default),
            StringComparison.Ordinal));
}
