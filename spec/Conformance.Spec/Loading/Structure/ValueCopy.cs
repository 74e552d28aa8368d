using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model;
using Conformance.Spec.Loading.Grammar;
using Conformance.Spec.Loading.References;

namespace Conformance.Spec.Loading.Structure;

/// <summary>Copies plain values so that they have the type that the specification gives them; what has another is told and left out.</summary>
internal sealed class ValueCopy(ICollection<Diagnostic> diagnostics)
{
    /// <summary>The value, or null if it is left out.</summary>
    internal JsonNode? Copy(Member member, DocumentNode value) => member.Shape switch
    {
        Shape.Text => Text(member, value),
        Shape.Flag => Flag(value),
        Shape.Texts => Texts(value),
        Shape.TextMap => TextMap(value),
        _ => JsonNode.Parse(value.Json.GetRawText(), documentOptions: new JsonDocumentOptions { MaxDepth = Sources.SourceLimits.Depth }),
    };

    private JsonValue? Text(Member member, DocumentNode value)
    {
        if (TextOf(value) is not { } text) return null;
        if (member.Values.Count == 0 || member.Values.Contains(text, StringComparer.Ordinal)) return JsonValue.Create(text);
        diagnostics.Add(ShapeFaults.UnknownValue(value, member.Values));
        return null;
    }

    /// <summary>A number or a truth value where text belongs is what YAML makes of text without quotes.</summary>
    private string? TextOf(DocumentNode value)
    {
        switch (value.Json.ValueKind)
        {
            case JsonValueKind.String: return value.Json.GetString();
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                diagnostics.Add(ShapeFaults.Coerced(value, "Text"));
                return value.Json.GetRawText();
            default:
                diagnostics.Add(ShapeFaults.WrongType(value, "Text"));
                return null;
        }
    }

    private JsonValue? Flag(DocumentNode value)
    {
        if (value.Json.ValueKind is JsonValueKind.True or JsonValueKind.False) return JsonValue.Create(value.Json.GetBoolean());
        if (value.Json.ValueKind == JsonValueKind.String && bool.TryParse(value.Json.GetString(), out var flag))
        {
            diagnostics.Add(ShapeFaults.Coerced(value, "True or false"));
            return JsonValue.Create(flag);
        }

        diagnostics.Add(ShapeFaults.WrongType(value, "True or false"));
        return null;
    }

    private JsonArray? Texts(DocumentNode value)
    {
        if (value.IsArray) return [.. value.Items().Select(TextOf).OfType<string>().Select(t => JsonValue.Create(t))];
        diagnostics.Add(ShapeFaults.WrongType(value, "A list of texts"));
        return null;
    }

    private JsonObject? TextMap(DocumentNode value)
    {
        if (!value.IsObject)
        {
            diagnostics.Add(ShapeFaults.WrongType(value, "An object of texts"));
            return null;
        }

        var copy = new JsonObject();
        foreach (var entry in value.Members().Where(e => !e.Name.StartsWith("x-", StringComparison.Ordinal)))
            copy[entry.Name] = TextOf(entry) ?? "";
        return copy;
    }
}
