using Conformance.Model;

namespace Conformance.Generators.Values.Sources;

/// <summary>The values that the user gave, the weakest first: suite, target file, command line. The last that matches counts.</summary>
/// <param name="Entries">The values in that order.</param>
public sealed record ConfiguredValues(IReadOnlyList<ConfiguredValue> Entries)
{
    /// <summary>No values.</summary>
    public static ConfiguredValues None { get; } = new([]);

    /// <summary>Reads an environment variable: null where it is not set.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>The entry that counts for a parameter or property of an operation, or null.</summary>
    public ConfiguredValue? Find(Operation operation, string name, ParameterLocation? location)
    {
        var comparison = location == ParameterLocation.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Entries.LastOrDefault(e => string.Equals(e.Name, name, comparison) && e.Match.Matches(operation));
    }

    /// <summary>Values for the variables of a server's URL, by variable name.</summary>
    /// <remarks>Only literals and environment variables serve here: a server is not made up.</remarks>
    public IReadOnlyDictionary<string, string> ServerVariables(Server server)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Entries.Where(e => server.Variables.Any(v => v.Name == e.Name) && e.Match.Expressions.Count == 0))
        {
            if (FirstText(entry) is { } text) found[entry.Name] = text;
        }

        return found;
    }

    private string? FirstText(ConfiguredValue entry) =>
        entry.EnvironmentVariable is { } variable ? Environment(variable)
        : entry.Literals.Count > 0 ? entry.Literals[0].ToString()
        : null;
}
