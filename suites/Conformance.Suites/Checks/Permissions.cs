namespace Conformance.Suites.Checks;

/// <summary>Statuses that an exchange may have though the document does not name them: by HTTP, and by what the profile says of its probe.</summary>
internal static class Permissions
{
    /// <summary>True if the status is known for a request like this one.</summary>
    public static bool Permits(Exchange exchange, CheckContext context) => exchange.Answer.Status switch
    {
        429 => true,
        503 => exchange.Answer.Header("Retry-After") is not null,
        var status => Probes(exchange, context).Any(p => context.Contract.Profile.Allows(p, status)),
    };

    /// <summary>The statuses that the profile adds for a request like this one, as it writes them.</summary>
    public static IEnumerable<string> Texts(Exchange exchange, CheckContext context)
    {
        var profile = context.Contract.Profile;
        return Probes(exchange, context)
            .SelectMany(p => profile.Statuses.GetValueOrDefault(p, []))
            .Concat(profile.AnyProbe)
            .Select(s => s.Text)
            .Append("429")
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>The first value that must name something that exists on the server and was made up, or null. On the embedded mock everything exists.</summary>
    public static string? MadeUp(TestCase testCase, CheckContext context) => context.EmbeddedMock
        ? null
        : testCase.Sources.Where(s => s is { IsReference: true, Origin: ValueOrigin.Generated }).Select(s => s.Name).FirstOrDefault();

    /// <summary>True if the operation demands a credential and the request carries none that it knows.</summary>
    public static bool LacksCredential(Exchange exchange, CheckContext context)
    {
        var security = exchange.Case.Operation.Security;
        return security.Count > 0 && security.All(r => r.Schemes.Keys.Any(name => !Carries(exchange.Sent, context.Contract, name)));
    }

    /// <summary>What the case tries, and what it does besides: break a constraint of an id, name what does not exist, come without a credential.</summary>
    private static IEnumerable<Probe> Probes(Exchange exchange, CheckContext context)
    {
        yield return exchange.Case.Probe;
        if (exchange.Case is { Probe: Probe.UnknownId, Keyword: not null }) yield return Probe.Constraint;
        if (exchange.Case.Act is { Kind: ActKind.DeleteAgain }) yield return Probe.Duplicate;
        if (exchange.Case.Access == Access.Other) yield return Probe.Scope;
        if (exchange.Case.Access == Access.Other || MadeUp(exchange.Case, context) is not null) yield return Probe.UnknownId;
        if (LacksCredential(exchange, context)) yield return Probe.Credentials;
    }

    /// <summary>True if a request carries the credential of a scheme, or of a scheme that no request carries.</summary>
    public static bool Carries(SentRequest sent, Contract contract, string name)
    {
        if (!contract.SecuritySchemes.TryGetValue(name, out var scheme) || scheme.Kind == SecuritySchemeKind.MutualTls) return true;
        if (scheme.UsesAuthorizationHeader) return Has(sent, "Authorization");
        return scheme switch
        {
            { ParameterName: not { } } => true,
            { Location: ParameterLocation.Header, ParameterName: { } header } => Has(sent, header),
            { Location: ParameterLocation.Cookie } => Has(sent, "Cookie"),
            { ParameterName: { } parameter } => sent.Url.Contains($"{Uri.EscapeDataString(parameter)}=", StringComparison.Ordinal),
        };
    }

    private static bool Has(SentRequest sent, string header) => sent.Headers.Any(h => h.Name.Equals(header, StringComparison.OrdinalIgnoreCase));
}
