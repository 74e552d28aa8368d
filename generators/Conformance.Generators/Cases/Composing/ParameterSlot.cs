using Conformance.Generators.Values.Sources;
using Conformance.Model;

namespace Conformance.Generators.Cases.Composing;

/// <summary>A parameter.</summary>
/// <param name="Parameter">The parameter.</param>
internal sealed record ParameterSlot(Parameter Parameter) : Slot
{
    /// <inheritdoc/>
    public override string Title { get; } = $"{Parameter.Location.ToString().ToLowerInvariant()} parameter '{Parameter.Name}'";

    /// <inheritdoc/>
    public override Place Place => Parameter.Place;

    /// <summary>True if the value must name something that exists.</summary>
    public bool IsReference { get; } = References.IsReference(Parameter) && Parameter.Schema?.Json is { } json && !IsEnum(json);

    private static bool IsEnum(System.Text.Json.JsonElement schema) =>
        schema.ValueKind == System.Text.Json.JsonValueKind.Object && (schema.TryGetProperty("enum", out _) || schema.TryGetProperty("const", out _));
}
