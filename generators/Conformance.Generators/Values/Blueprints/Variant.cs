using System.Text.Json;
using Conformance.Generators.Values.Blueprints.Choices;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Blueprints.Rules;
using Conformance.Model;

namespace Conformance.Generators.Values.Blueprints;

/// <summary>A blueprint with every choice made: one branch of each <c>oneOf</c>, one value of a discriminator, one side of an <c>if</c>.</summary>
internal sealed record Variant
{
    /// <summary>Its position in <see cref="Blueprint.Variants"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The option that sets it apart, or null where there was nothing to choose.</summary>
    public Option? Option { get; init; }

    /// <summary>The schemas that it keeps, references followed and compositions taken apart.</summary>
    public required IReadOnlyList<Schema> Leaves { get; init; }

    /// <summary>The types that a value may have.</summary>
    public required JsonTypes Types { get; init; }

    /// <summary>The only values allowed (<c>enum</c>, <c>const</c>), or null.</summary>
    public IReadOnlyList<JsonElement>? Allowed { get; init; }

    /// <summary>For numbers.</summary>
    public required NumberRules Numbers { get; init; }

    /// <summary>For strings.</summary>
    public required StringRules Strings { get; init; }

    /// <summary>For arrays.</summary>
    public required ArrayRules Arrays { get; init; }

    /// <summary>For objects.</summary>
    public required ObjectRules Objects { get; init; }

    /// <summary>Why no value can be this variant, or null.</summary>
    public string? Impossible { get; init; }

    /// <summary>The schema that states a keyword: the first that has it, else the first of all, else null.</summary>
    public Schema? Stating(string keyword) =>
        Leaves.FirstOrDefault(l => l.Json.ValueKind == JsonValueKind.Object && l.Json.TryGetProperty(keyword, out _)) ?? (Leaves.Count == 0 ? null : Leaves[0]);
}
