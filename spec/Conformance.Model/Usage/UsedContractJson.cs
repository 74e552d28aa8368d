using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Model;

/// <summary>The record of use as JSON: camel case names, locations in lower case, every member but a null one demanded.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(KebabCase<ParameterLocation>)])]
[JsonSerializable(typeof(UsedContract))]
internal sealed partial class UsedContractJson : JsonSerializerContext
{
    /// <summary>Names of members stay readable; the file is put into no markup.</summary>
    public static JsonWriterOptions Writing { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
