using System.Text;
using System.Text.Json;
using Conformance.Generators.Serialization.Text;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Parameters;

/// <summary>
/// Names with values as queries and forms carry them: styles form, spaceDelimited, pipeDelimited, deepObject, and tab-separated
/// (OpenAPI 3.0 section 4.7.12.3).
/// </summary>
internal static class FormText
{
    /// <summary>Appends a value under a name.</summary>
    public static void Append(StringBuilder target, string name, JsonElement value, ParameterStyle style, bool explode, bool allowReserved)
    {
        if (style == ParameterStyle.DeepObject) Deep(target, name, value, allowReserved);
        else if (value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object)) QueryText.Append(target, name, ValueText.Of(value), allowReserved);
        else if (explode) Exploded(target, name, value, allowReserved);
        else Joined(target, name, value, style, allowReserved);
    }

    private static void Exploded(StringBuilder target, string name, JsonElement value, bool allowReserved)
    {
        foreach (var (member, text) in ValueText.Parts(value)) QueryText.Append(target, member ?? name, text, allowReserved);
    }

    private static void Joined(StringBuilder target, string name, JsonElement value, ParameterStyle style, bool allowReserved)
    {
        QueryText.Name(target, name).Append('=');
        var (first, delimiter) = (true, DelimitedStyle.Encoded(style));
        foreach (var (member, text) in ValueText.Parts(value))
        {
            if (!first) target.Append(delimiter);
            if (member is not null) target.Append(PercentText.Encode(member, allowReserved)).Append(delimiter);
            PercentText.Append(target, text, allowReserved);
            first = false;
        }
    }

    /// <summary>Nested members and arrays are not specified; they go as <c>a[b][c]=</c> and as repeated names, which is how most readers take them.</summary>
    private static void Deep(StringBuilder target, string name, JsonElement value, bool allowReserved)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject()) Deep(target, $"{name}[{member.Name}]", member.Value, allowReserved);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray()) Deep(target, name, item, allowReserved);
                break;
            default:
                QueryText.Append(target, name, ValueText.Of(value), allowReserved);
                break;
        }
    }
}
