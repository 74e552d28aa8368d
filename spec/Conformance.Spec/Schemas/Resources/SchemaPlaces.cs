using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Schemas.Resources;

/// <summary>Finds where schemas stand in an OpenAPI document. A document in which no schema has an identifier is not walked.</summary>
internal sealed class SchemaPlaces(Action<JsonElement, string, SchemaResource> schema)
{
    public void Visit(JsonElement document, SchemaResource root)
    {
        if (MayIdentify(document)) Visit(document, "", root);
    }

    private static bool MayIdentify(JsonElement document)
    {
        var text = System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(document);
        return text.IndexOf("\"$id\""u8) >= 0 || text.IndexOf("\"$anchor\""u8) >= 0 || text.IndexOf("\"$dynamicAnchor\""u8) >= 0
            || text.IndexOf("\"$schema\""u8) >= 0;
    }

    private void Visit(JsonElement node, string pointer, SchemaResource root)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in node.EnumerateArray().Index()) Visit(item, JsonPointer.Append(pointer, index), root);
        }

        if (node.ValueKind != JsonValueKind.Object) return;
        foreach (var member in node.EnumerateObject()) Visit(member, pointer, root);
    }

    private void Visit(JsonProperty member, string pointer, SchemaResource root)
    {
        var at = JsonPointer.Append(pointer, member.Name);
        if (member.Name is "schema" or "itemSchema") schema(member.Value, at, root);
        else if (at == "/components/schemas") VisitNamed(member.Value, at, root);
        else if (member.Name is not ("example" or "examples" or "value" or "default")) Visit(member.Value, at, root);
    }

    private void VisitNamed(JsonElement schemas, string pointer, SchemaResource root)
    {
        if (schemas.ValueKind != JsonValueKind.Object) return;
        foreach (var named in schemas.EnumerateObject()) schema(named.Value, JsonPointer.Append(pointer, named.Name), root);
    }
}
