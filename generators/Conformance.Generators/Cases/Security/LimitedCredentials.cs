using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values;
using Conformance.Model;

namespace Conformance.Generators.Cases.Security;

/// <summary>Operations that demand a scope, asked by somebody who is known and may not do everything.</summary>
internal sealed class LimitedCredentials : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => "limited-credentials";

    /// <inheritdoc/>
    public Phase Phase => Phase.Security;

    /// <inheritdoc/>
    public string Summary => "A valid credential that lacks something, on operations that demand a scope.";

    /// <inheritdoc/>
    public CaseKind Kind => CaseKind.Negative;

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context)
    {
        if (!Guarding.IsGuarded(operation) || !context.Options.Identities.Contains(Access.Limited)) yield break;
        var scopes = operation.Security.SelectMany(r => r.Schemes.Values).SelectMany(s => s).Distinct(StringComparer.Ordinal).ToArray();
        if (scopes.Length == 0) yield break;
        var draft = new Draft($"a valid credential that may lack {string.Join(", ", scopes)}", Inclusion.Required) { Subject = operation.Place };
        if (context.Asked(draft, new Asking(Access.Limited, Probe.Scope) { MayMakeUp = true }) is { } scenario) yield return scenario;
    }
}
