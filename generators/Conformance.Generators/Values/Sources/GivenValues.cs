using System.Text.Json;
using Conformance.Generators.Values.Drawing;
using Conformance.Generators.Values.Text;
using Conformance.Model;

namespace Conformance.Generators.Values.Sources;

/// <summary>The values that precede made-up ones in one operation: those that the user gave, then those of further sources.</summary>
/// <param name="operation">The operation.</param>
/// <param name="options">Where values come from.</param>
/// <param name="fakers">Bogus, for configured rules.</param>
internal sealed class GivenValues(Operation operation, GenerationOptions options, FakerPool fakers) : IGivenValues
{
    /// <summary>True if no value can be given at all.</summary>
    public bool IsEmpty { get; } = options.Values.Entries.Count == 0 && options.ValueSources.Count == 0;

    /// <inheritdoc/>
    public GivenValue? Property(string name, ulong seed) => !IsEmpty && Find(name, null, seed) is { } value ? new GivenValue(value, ValueOrigin.Configured) : null;

    /// <summary>
    /// The value for a parameter, or null. What the user named belongs to somebody else, so it is never the path of a request that
    /// changes something.
    /// </summary>
    public JsonElement? Of(Parameter parameter, ulong seed) =>
        IsEmpty || (parameter.Location == ParameterLocation.Path && !operation.IsSafe) ? null : Find(parameter.Name, parameter.Location, seed);

    /// <summary>What gives the value of a parameter, in words, or null.</summary>
    public string? Describe(Parameter parameter)
    {
        if (Of(parameter, 0) is null) return null;
        if (options.Values.Find(operation, parameter.Name, parameter.Location) is not { } entry || Draw(entry, 0) is null) return $"value source {NameOfSource(parameter)}";
        return entry.EnvironmentVariable is { } variable ? $"environment variable {variable}" : entry.BogusRule is { } rule ? $"rule {rule}" : "configured";
    }

    private string NameOfSource(Parameter parameter) =>
        options.ValueSources.First(s => s.Value(new ValueRequest(operation, parameter.Name, parameter.Location, 0)) is not null).Name;

    private JsonElement? Find(string name, ParameterLocation? location, ulong seed)
    {
        if (options.Values.Find(operation, name, location) is { } entry && Draw(entry, seed) is { } value) return value;
        var request = new ValueRequest(operation, name, location, seed);
        return options.ValueSources.Select(s => s.Value(request)).FirstOrDefault(v => v is not null);
    }

    private JsonElement? Draw(ConfiguredValue entry, ulong seed)
    {
        if (entry.EnvironmentVariable is { } variable) return options.Values.Environment(variable) is { } text ? Json(text) : null;
        if (entry.BogusRule is { } rule) return Json(fakers.Use(seed, f => BogusRule.Draw(rule, f)));
        return entry.Literals.Count == 0 ? null : entry.Literals[new Chance.Dice(seed).Below(entry.Literals.Count)];
    }

    private static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text);
}
