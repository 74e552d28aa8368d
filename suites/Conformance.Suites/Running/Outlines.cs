using Conformance.Suites.Checks;

namespace Conformance.Suites.Running;

/// <summary>Contracts in outline, as reports need them.</summary>
public static class Outlines
{
    /// <summary>The outline of a contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="checks">The checks that judge.</param>
    /// <param name="phases">The phases that run.</param>
    public static ContractOutline Of(Contract contract, IReadOnlyList<ICheck> checks, IReadOnlyList<Phase> phases) => new(
        contract.Name,
        contract.Title,
        contract.Version,
        Edition(contract.SpecVersion),
        contract.Document.File,
        contract.Profile.Name,
        [.. contract.Operations.Select(Of)],
        [.. contract.Webhooks.Select(w => w.Name)],
        [.. checks.Select(c => c.Id)],
        phases);

    private static OperationOutline Of(Operation operation) => new(
        operation.Key,
        operation.Tags,
        operation.Place.Line,
        operation.Deprecated,
        [.. operation.Responses.Select(r => r.Status.Text)],
        [.. operation.Parameters.Select(Of)],
        operation.Id);

    private static ParameterOutline Of(Parameter parameter) => new(parameter.Name, parameter.Location, parameter.Required, []);

    private static string Edition(SpecVersion version) => version switch
    {
        SpecVersion.V20 => "2.0",
        SpecVersion.V30 => "3.0",
        SpecVersion.V31 => "3.1",
        _ => "3.2",
    };
}
