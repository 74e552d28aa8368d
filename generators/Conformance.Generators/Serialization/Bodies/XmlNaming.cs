using System.Text.Json;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;

namespace Conformance.Generators.Serialization.Bodies;

/// <summary>What a schema's <c>xml</c> object says (OpenAPI 3.0 section 4.7.26, <c>nodeType</c> of 3.2).</summary>
/// <param name="Name">The element's or attribute's name, or null for the property's own.</param>
/// <param name="Namespace">Its namespace, or null.</param>
/// <param name="Prefix">Its prefix, or null.</param>
/// <param name="IsAttribute">True if it is an attribute.</param>
/// <param name="IsText">True if it is the element's text.</param>
/// <param name="IsWrapped">True if the items of an array stand within an element of their own.</param>
internal sealed record XmlNaming(string? Name, string? Namespace, string? Prefix, bool IsAttribute, bool IsText, bool IsWrapped)
{
    /// <summary>The naming of a blueprint's value.</summary>
    public static XmlNaming Of(Blueprint? blueprint)
    {
        var schemas = blueprint is null ? [] : blueprint.Parts.Concat(blueprint.Variants[0].Leaves);
        var xml = schemas.Select(s => s.TryObject("xml", out var x) ? x : default).FirstOrDefault(x => x.ValueKind == JsonValueKind.Object);
        var nodeType = Text(xml, "nodeType");
        return new XmlNaming(
            Text(xml, "name"),
            Text(xml, "namespace"),
            Text(xml, "prefix"),
            Flag(xml, "attribute") || nodeType == "attribute",
            nodeType is "text" or "cdata",
            Flag(xml, "wrapped") || (nodeType == "element" && blueprint?.Types == JsonTypes.Array));
    }

    /// <summary>The name of a document's root: its own, else the name of the schema that is referred to, else <c>root</c>.</summary>
    public static string Root(Blueprint blueprint) =>
        Of(blueprint).Name
        ?? blueprint.Variants[0].Leaves.Where(l => l.Pointer.StartsWith("/components/schemas/", StringComparison.Ordinal) || l.Pointer.StartsWith("/definitions/", StringComparison.Ordinal)).Select(l => l.Name()).FirstOrDefault()
        ?? "root";

    private static string? Text(JsonElement xml, string name) =>
        xml.ValueKind == JsonValueKind.Object && xml.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool Flag(JsonElement xml, string name) =>
        xml.ValueKind == JsonValueKind.Object && xml.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
