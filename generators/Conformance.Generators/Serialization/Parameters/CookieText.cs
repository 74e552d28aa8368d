using System.Text;
using System.Text.Json;
using Conformance.Generators.Serialization.Text;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Parameters;

/// <summary>Cookie parameters as pairs of the <c>Cookie</c> header (RFC 6265 section 4.2.1).</summary>
internal static class CookieText
{
    /// <summary>The pairs, joined by semicolons as OpenAPI 3.2's style <c>cookie</c> says; style form is percent-encoded and joined by ampersands.</summary>
    public static string Write(Parameter parameter, JsonElement value)
    {
        if (parameter.Style == ParameterStyle.Cookie) return Plain(parameter, value);
        var target = new StringBuilder();
        FormText.Append(target, parameter.Name, value, ParameterStyle.Form, parameter.Explode, allowReserved: false);
        return target.ToString();
    }

    private static string Plain(Parameter parameter, JsonElement value) => parameter.Explode
        ? string.Join("; ", ValueText.Parts(value).Select(p => $"{p.Name ?? parameter.Name}={p.Value}"))
        : $"{parameter.Name}={HeaderText.Write(value, explode: false)}";
}
