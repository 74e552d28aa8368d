using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Choices;

/// <summary>One of the things that a value may be.</summary>
/// <param name="View">The schema.</param>
/// <param name="Schema">The schema as it stands in the list of alternatives.</param>
/// <param name="Name">What messages call it: the last word of the reference, else its title or its type.</param>
internal sealed record Alternative(SchemaView View, Schema? Schema, string Name)
{
    /// <summary>Where it stands in the list of alternatives.</summary>
    public Place Place => Schema is null ? View.Place : View.Side.PlaceOf(Schema);

    public static Alternative Of(ContractSide side, Schema schema) => new(side.View(schema), schema, NameOf(side, schema));

    private static string NameOf(ContractSide side, Schema schema)
    {
        var target = side.Nodes.Resolve(schema);
        if (target != schema) return JsonPointer.Tokens(target.Pointer).LastOrDefault("");
        return schema.Json.ValueKind == JsonValueKind.Object && schema.Json.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String
            ? title.GetString()!
            : TypeReading.Describe(side.View(schema).Types);
    }
}
