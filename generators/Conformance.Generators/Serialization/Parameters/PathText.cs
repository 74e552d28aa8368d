using System.Text;
using System.Text.Json;
using Conformance.Generators.Serialization.Text;
using Conformance.Model;

namespace Conformance.Generators.Serialization.Parameters;

/// <summary>Path parameters as text: styles simple, label and matrix (RFC 6570 sections 3.2.2, 3.2.5 and 3.2.7).</summary>
internal static class PathText
{
    /// <summary>The value as it stands in the path.</summary>
    public static string Write(Parameter parameter, JsonElement value)
    {
        var target = new StringBuilder();
        switch (parameter.Style)
        {
            case ParameterStyle.Label: Label(target, parameter, value); break;
            case ParameterStyle.Matrix: Matrix(target, parameter, value); break;
            default: Join(target, value, parameter.Explode, DelimitedStyle.Encoded(parameter.Style)); break;
        }

        return target.ToString();
    }

    private static void Label(StringBuilder target, Parameter parameter, JsonElement value) =>
        Join(target.Append('.'), value, parameter.Explode, parameter.Explode ? "." : ",");

    private static void Matrix(StringBuilder target, Parameter parameter, JsonElement value)
    {
        if (parameter.Explode && value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
        {
            foreach (var (name, text) in ValueText.Parts(value)) MatrixPair(target, name ?? parameter.Name).Append(PercentText.Encode(text));
            return;
        }

        MatrixPair(target, parameter.Name);
        Join(target, value, explode: false, ",");
    }

    private static StringBuilder MatrixPair(StringBuilder target, string name) => target.Append(';').Append(PercentText.Encode(name)).Append('=');

    private static void Join(StringBuilder target, JsonElement value, bool explode, string delimiter)
    {
        var first = true;
        foreach (var (name, text) in ValueText.Parts(value))
        {
            if (!first) target.Append(delimiter);
            if (name is not null) target.Append(PercentText.Encode(name)).Append(explode ? "=" : delimiter);
            target.Append(PercentText.Encode(text));
            first = false;
        }
    }
}
