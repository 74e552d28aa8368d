using System.Text.Json;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;
using Conformance.Suites.Running.Covering;

namespace Conformance.Suites.Running;

/// <summary>Contracts in outline, as reports need them.</summary>
public static class Outlines
{
    /// <summary>The outline of a contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="schemas">Its schemas.</param>
    /// <param name="checks">The checks that judge.</param>
    /// <param name="phases">The phases that run.</param>
    public static ContractOutline Of(Contract contract, SchemaSet schemas, IReadOnlyList<ICheck> checks, IReadOnlyList<Phase> phases) =>
        Of(contract, schemas, checks, phases, new AnsweredProperties(contract, schemas));

    internal static ContractOutline Of(Contract contract, SchemaSet schemas, IReadOnlyList<ICheck> checks, IReadOnlyList<Phase> phases, AnsweredProperties properties) => new(
        contract.Name,
        contract.Title,
        contract.Version,
        Edition(contract.SpecVersion),
        contract.Document.File,
        contract.Profile.Name,
        [.. contract.Operations.Select(o => Of(o, schemas, properties))],
        [.. contract.Webhooks.Select(w => w.Name)],
        [.. checks.Select(c => c.Id)],
        phases);

    private static OperationOutline Of(Operation operation, SchemaSet schemas, AnsweredProperties properties) => new(
        operation.Key,
        operation.Tags,
        operation.Place.Line,
        operation.Deprecated,
        [.. operation.Responses.Select(r => r.Status.Text)],
        [.. operation.Parameters.Select(p => Of(p, schemas))],
        operation.Id,
        properties.Declared(operation).ToArray() is { Length: > 0 } declared ? declared : null);

    private static ParameterOutline Of(Parameter parameter, SchemaSet schemas) =>
        new(parameter.Name, parameter.Location, parameter.Required, [.. Values(parameter, schemas)]);

    private static IEnumerable<string> Values(Parameter parameter, SchemaSet schemas) =>
        parameter.Schema is { } schema && Enum(schemas.Resolve(schema)) is { ValueKind: JsonValueKind.Array } values
            ? values.EnumerateArray().Select(v => v.ToString())
            : [];

    /// <summary>The values of the schema itself, or of the items of a list.</summary>
    private static JsonElement Enum(Schema schema)
    {
        if (schema.Json.ValueKind != JsonValueKind.Object) return default;
        if (schema.Json.TryGetProperty("enum", out var values)) return values;
        return schema.Json.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Object && items.TryGetProperty("enum", out values)
            ? values
            : default;
    }

    private static string Edition(SpecVersion version) => version switch
    {
        SpecVersion.V20 => "2.0",
        SpecVersion.V30 => "3.0",
        SpecVersion.V31 => "3.1",
        _ => "3.2",
    };
}
