using Conformance.Model;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>Operations that may harm others.</summary>
/// <param name="Operations">The operations; empty for those that are not generally available.</param>
/// <param name="Parameter">The parameter that makes them harmless if it is false, or null.</param>
/// <param name="Reason">Why, as reports show it.</param>
/// <param name="Evidence">What in the document suggests it.</param>
internal sealed record UnsafeEntry(IReadOnlyCollection<Operation> Operations, string? Parameter, string Reason, string Evidence)
{
    /// <summary>The entry as a YAML flow object.</summary>
    public override string ToString()
    {
        var match = Operations.Count == 0 ? "except: lifecycle:GA" : $"match: {DraftFilters.Of(Operations)}";
        var parameters = Parameter is null ? "" : $", parameters: {{ {YamlScalar.Of(Parameter)}: 'false' }}";
        return $"{{ {match}{parameters}, reason: {YamlScalar.Of(Reason)} }}";
    }
}
