using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>
/// What a scalar means (YAML 1.2 section 10.3.2, core schema): <c>yes</c>, <c>no</c>, <c>on</c>, dates, <c>1_000</c> and <c>12:30</c>
/// are text, <c>012</c> is twelve, everything quoted is text, numbers keep their digits.
/// </summary>
internal static class YamlScalars
{
    private const string Standard = "tag:yaml.org,2002:";

    internal static void Write(Utf8JsonWriter json, Scalar scalar)
    {
        if (IsText(scalar)) json.WriteStringValue(scalar.Value);
        else WriteResolved(json, scalar.Value);
    }

    private static bool IsText(Scalar scalar) => scalar.Tag switch
    {
        { IsEmpty: true } => scalar.Style != ScalarStyle.Plain,
        { IsNonSpecific: true } => true,
        { Value: Standard + "int" or Standard + "float" or Standard + "bool" or Standard + "null" } => false,
        { Value: var tag } when tag.StartsWith(Standard, StringComparison.Ordinal) => true,
        _ => scalar.Style != ScalarStyle.Plain,
    };

    private static void WriteResolved(Utf8JsonWriter json, string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL": json.WriteNullValue(); break;
            case "true" or "True" or "TRUE": json.WriteBooleanValue(true); break;
            case "false" or "False" or "FALSE": json.WriteBooleanValue(false); break;
            case var _ when YamlNumbers.TryRead(text) is { } number: json.WriteRawValue(number, skipInputValidation: true); break;
            default: json.WriteStringValue(text); break;
        }
    }
}
