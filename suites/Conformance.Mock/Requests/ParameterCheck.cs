using System.Text.Json;

using Conformance.Generators.Serialization.Reading;
using Conformance.Mock.Errors;
using Conformance.Spec.Schemas;

namespace Conformance.Mock.Requests;

/// <summary>Reads one parameter of a call and checks it against the contract.</summary>
/// <param name="parameter">The parameter.</param>
/// <param name="schemas">The contract's schemas.</param>
/// <param name="reader">Reads parameters off the wire.</param>
internal sealed class ParameterCheck(Parameter parameter, SchemaSet schemas, ParameterReader reader)
{
    /// <summary>Names that OpenAPI takes from the document's other parts (OpenAPI 3.0 section 4.7.12.1).</summary>
    private static readonly string[] Ignored = ["Accept", "Content-Type", "Authorization"];

    private readonly CompiledSchema? _schema = (parameter.Schema ?? parameter.Content?.Schema) is { } schema ? schemas.Compile(schema) : null;

    private readonly bool _isNamed = StandsUnderItsName(parameter, schemas);

    /// <summary>True if the parameter says anything that can be checked.</summary>
    public static bool IsChecked(Parameter parameter) =>
        parameter.Location != ParameterLocation.Header || !Ignored.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The parameter as records of use name it.</summary>
    public UsedParameter Use => new(parameter.Location, parameter.Name);

    /// <summary>True if a request carries it.</summary>
    public bool IsSent(Call call, RawRequest request) => MayBeSent(call) && !reader.Read(parameter, request).IsAbsent;

    /// <summary>What is wrong with the parameter in a request.</summary>
    /// <param name="call">The call.</param>
    /// <param name="request">Its raw parts.</param>
    public IEnumerable<Fault> Check(Call call, RawRequest request)
    {
        if (!parameter.Required && !MayBeSent(call)) return [];
        var read = reader.Read(parameter, request);
        if (read.IsAbsent) return parameter.Required ? [Fault("required", "a value")] : [];
        if (!read.TryGet(out var value)) return [Fault("type", read.Problem!)];
        return IsEmptyAllowed(value) || _schema is null ? [] : _schema.Validate(value, Direction.Request).Select(e => Fault(e.Keyword, e.Expected) with { Error = e });
    }

    /// <summary>A cheap look that spares the reading of what was not sent.</summary>
    private bool MayBeSent(Call call) => parameter.Location switch
    {
        ParameterLocation.Query => call.Query.Length > 0 && (!_isNamed || QueryText.Has(call.Query, parameter.Name)),
        ParameterLocation.QueryString => call.Query.Length > 0,
        ParameterLocation.Header => call.Headers.ContainsKey(parameter.Name),
        ParameterLocation.Cookie => call.Headers.ContainsKey("Cookie"),
        _ => true,
    };

    /// <summary>True if the query has the parameter's name where it has the parameter; the members of an object may stand under their own.</summary>
    private static bool StandsUnderItsName(Parameter parameter, SchemaSet schemas)
    {
        if (parameter.Style != ParameterStyle.Form || parameter.Schema is not { } schema) return false;
        var type = schemas.Resolve(schema).Json;
        return type.ValueKind == JsonValueKind.Object && type.TryGetProperty("type", out var name) && name.ValueKind == JsonValueKind.String
            && name.GetString() is "string" or "integer" or "number" or "boolean" or "array";
    }

    private bool IsEmptyAllowed(JsonElement value) => parameter.AllowEmptyValue && value.ValueKind == JsonValueKind.String && value.ValueEquals(""u8);

    private Fault Fault(string keyword, string expected) => new(
        parameter.Location == ParameterLocation.Path ? Refusal.IllShapedId : Refusal.Constraint,
        $"{parameter.Location.ToString().ToLowerInvariant()} {parameter.Name}",
        keyword,
        expected);
}
