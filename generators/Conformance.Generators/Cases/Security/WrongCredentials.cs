using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Chance;
using Conformance.Model;

namespace Conformance.Generators.Cases.Security;

/// <summary>Operations that demand a credential, asked without one and with wrong ones.</summary>
internal sealed class WrongCredentials : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => "wrong-credentials";

    /// <inheritdoc/>
    public Phase Phase => Phase.Security;

    /// <inheritdoc/>
    public string Summary => "No credential, one of several that are needed together, a malformed one, one of another scheme, and one that nobody issued.";

    /// <inheritdoc/>
    public CaseKind Kind => CaseKind.Negative;

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context)
    {
        if (!Guarding.IsGuarded(operation) || Guarding.IsOpenedByTransport(operation, context.Contract) || !context.Options.Identities.Contains(Access.None)) yield break;
        foreach (var attempt in new CredentialAttempts(operation, context.Contract, Seeds.Mix((ulong)context.Options.Seed, "credentials")).All())
        {
            if (context.Asked(new Draft(attempt.Reason, Inclusion.Required) { Subject = operation.Place }, attempt.Asking) is { } scenario) yield return scenario;
        }
    }
}
