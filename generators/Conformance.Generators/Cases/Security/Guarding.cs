using Conformance.Model;

namespace Conformance.Generators.Cases.Security;

/// <summary>What a contract says about who may call an operation.</summary>
internal static class Guarding
{
    /// <summary>True if no call without a credential may be served: the operation declares security, and none of its ways in is empty (OpenAPI 3.0 section 4.7.10).</summary>
    public static bool IsGuarded(Operation operation) => operation.Security.Count > 0 && operation.Security.All(r => r.Schemes.Count > 0);

    /// <summary>True if some operation asks for a credential: only then is one that asks for none known to be public.</summary>
    public static bool IsGuarded(Contract contract) => contract.Operations.Any(IsGuarded);

    /// <summary>The schemes of an operation, each once; those of transport alone left out, which no request carries.</summary>
    public static IReadOnlyList<SecurityScheme> Schemes(Operation operation, Contract contract) =>
        [.. operation.Security.SelectMany(r => r.Schemes.Keys).Distinct(StringComparer.Ordinal).Select(contract.SecuritySchemes.GetValueOrDefault).OfType<SecurityScheme>().Where(s => s.Kind != SecuritySchemeKind.MutualTls)];

    /// <summary>True if a client certificate alone opens the operation: then a request without anything else may be right.</summary>
    public static bool IsOpenedByTransport(Operation operation, Contract contract) =>
        operation.Security.Any(r => r.Schemes.Keys.All(n => !contract.SecuritySchemes.TryGetValue(n, out var scheme) || scheme.Kind == SecuritySchemeKind.MutualTls));
}
