using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values;
using Conformance.Model;

namespace Conformance.Generators.Cases.Security;

/// <summary>Operations that demand no credential, asked without one.</summary>
internal sealed class PublicOperations : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => "public-operations";

    /// <inheritdoc/>
    public Phase Phase => Phase.Security;

    /// <inheritdoc/>
    public string Summary => "No credential, where the contract demands one elsewhere and none here.";

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context)
    {
        if (Guarding.IsGuarded(operation) || !Guarding.IsGuarded(context.Contract) || !context.Options.Identities.Contains(Access.None)) yield break;
        var draft = new Draft("no credential, and the operation demands none", Inclusion.Required) { Subject = operation.Place };
        if (context.Asked(draft, new Asking(Access.None, Probe.Positive)) is { } scenario) yield return scenario;
    }
}
