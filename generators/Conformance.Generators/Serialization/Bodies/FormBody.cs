using System.Text;
using System.Text.Json;
using Conformance.Generators.Serialization.Parameters;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Bodies;

/// <summary>Form bodies (URL Standard section 5, OpenAPI 3.0 section 4.7.15): one pair for each property, arrays repeated, objects as JSON unless a style is stated.</summary>
internal static class FormBody
{
    /// <summary>Writes an object as pairs.</summary>
    public static string Write(MediaContent content, Blueprint blueprint, JsonElement value)
    {
        var target = new StringBuilder();
        if (value.ValueKind != JsonValueKind.Object) return PercentText.Encode(ValueText.Of(value));
        foreach (var property in value.EnumerateObject())
        {
            Append(target, property, content.Encoding.GetValueOrDefault(property.Name));
        }

        return target.ToString();
    }

    /// <summary>True if the property is written as JSON within one pair.</summary>
    public static bool IsJson(JsonValueKind kind, PropertyEncoding? encoding) =>
        encoding is { Style: null, Explode: null, ContentType: { } contentType } ? MediaTypes.IsJson(contentType)
        : kind == JsonValueKind.Object && encoding?.Style is null && encoding?.Explode is null;

    private static void Append(StringBuilder target, JsonProperty property, PropertyEncoding? encoding)
    {
        var (value, style) = (property.Value, encoding?.Style ?? ParameterStyle.Form);
        if (IsJson(value.ValueKind, encoding)) QueryText.Append(target, property.Name, value.GetRawText(), allowReserved: false);
        else FormText.Append(target, property.Name, value, style, encoding?.Explode ?? style == ParameterStyle.Form, encoding?.AllowReserved ?? false);
    }
}
