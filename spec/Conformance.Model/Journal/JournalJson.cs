using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Model;

/// <summary>The journal's JSON: camel case names, enums in kebab-case, what is null left out, every other member demanded.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(VerdictConverter),
        typeof(FieldConverter),
        typeof(KebabCase<Access>),
        typeof(KebabCase<AnswerEnd>),
        typeof(KebabCase<CasePurpose>),
        typeof(KebabCase<CredentialFault>),
        typeof(KebabCase<FailOn>),
        typeof(KebabCase<Mode>),
        typeof(KebabCase<PageAim>),
        typeof(KebabCase<ParameterLocation>),
        typeof(KebabCase<Phase>),
        typeof(KebabCase<Probe>),
        typeof(KebabCase<Repeatability>),
        typeof(KebabCase<RunEnd>),
        typeof(KebabCase<Severity>),
        typeof(KebabCase<ValueOrigin>),
    ])]
[JsonSerializable(typeof(RunEvent))]
internal sealed partial class JournalJson : JsonSerializerContext
{
    /// <summary>
    /// Everything a server may have sent is data here, no line of it is ever put into markup: so quotes, brackets and letters
    /// stay readable. Control characters are escaped, as JSON demands.
    /// </summary>
    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
