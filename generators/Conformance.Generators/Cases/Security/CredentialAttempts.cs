using Conformance.Generators.Values.Chance;
using Conformance.Model;

namespace Conformance.Generators.Cases.Security;

/// <summary>The ways to ask without the credential that an operation demands, few for each scheme.</summary>
/// <param name="operation">The operation; it demands one.</param>
/// <param name="contract">The contract.</param>
/// <param name="seed">The chance of made-up credentials.</param>
internal sealed class CredentialAttempts(Operation operation, Contract contract, ulong seed)
{
    private const int MostMalformed = 3;

    private readonly SchemeWriting[] _schemes = [.. Guarding.Schemes(operation, contract).Select(s => Writing(s, contract))];

    /// <summary>All of them: nothing, something less, something malformed, another scheme, something unknown.</summary>
    public IEnumerable<CredentialAttempt> All() =>
    [
        Attempt("no credential", CredentialFault.Missing, static r => r),
        .. operation.Security.SelectMany(Partial),
        .. _schemes.DistinctBy(s => (s.Word, s.Scheme.ParameterName, s.Scheme.Location)).SelectMany((s, i) => Malformed(s).Take(i == 0 ? 2 : 1)).Take(MostMalformed),
        .. Others().Take(1).Select(s => Attempt($"a credential of another scheme, {s.Word ?? s.Scheme.Name}", CredentialFault.OtherScheme, r => s.Put(r, Made(s).For(s)))),
        .. operation.Security.Select(Writings).Where(r => r.Length > 0).Select(Unknown),
        .. _schemes.Where(TakesProofs).Take(1).Select(s => Attempt("a bound token that nobody issued, with a proof of possession that proves nothing", CredentialFault.Unknown, r => Proved(r, s))),
    ];

    private static CredentialAttempt Attempt(string reason, CredentialFault fault, Func<Request, Request> change) =>
        new(reason, new Asking(Access.None, Probe.Credentials) { Fault = fault, Change = change, MayMakeUp = true });

    private static SchemeWriting Writing(SecurityScheme scheme, Contract contract) => new(scheme, ProfileOf(scheme, contract)?.Prefix?.Trim());

    private static CredentialProfile? ProfileOf(SecurityScheme scheme, Contract contract) => contract.Profile.Credentials.LastOrDefault(c => c.Scheme == scheme.Name);

    private SchemeWriting[] Writings(SecurityRequirement requirement) => [.. _schemes.Where(s => requirement.Schemes.ContainsKey(s.Scheme.Name))];

    private MadeUpCredential Made(SchemeWriting scheme) => new(Seeds.Mix(seed, scheme.Scheme.Name), ProfileOf(scheme.Scheme, contract)?.Pattern);

    /// <summary>Of schemes that are needed together one is left out, if the rest opens nothing by itself.</summary>
    private IEnumerable<CredentialAttempt> Partial(SecurityRequirement requirement)
    {
        var together = Writings(requirement);
        if (together.Length < 2) yield break;
        foreach (var kept in together.Where(k => !operation.Security.Any(r => r.Schemes.Keys.All(n => n == k.Scheme.Name))))
        {
            var withheld = contract.SecuritySchemes.Values.Where(s => s != kept.Scheme && !SharesPlace(s, kept.Scheme)).ToArray();
            yield return new CredentialAttempt(
                $"only the credential of {kept.Title}, of {together.Length} that are needed together",
                new Asking(Access.Full, Probe.Credentials) { Fault = CredentialFault.Partial, Withheld = withheld, MayMakeUp = true });
        }
    }

    private static bool SharesPlace(SecurityScheme one, SecurityScheme two) =>
        (one.UsesAuthorizationHeader && two.UsesAuthorizationHeader)
        || (one.Location == two.Location && string.Equals(one.ParameterName, two.ParameterName, StringComparison.OrdinalIgnoreCase));

    /// <summary>HTTP tells a scheme's name without a credential from a word that is no scheme; of a key it knows only that it is empty.</summary>
    private IEnumerable<CredentialAttempt> Malformed(SchemeWriting scheme)
    {
        if (scheme.Word is null)
        {
            yield return Attempt($"{scheme.Title}: an empty key", CredentialFault.Malformed, r => scheme.PutAlone(r, ""));
            yield break;
        }

        yield return Attempt($"{scheme.Title}: the word {scheme.Word} without a credential", CredentialFault.Malformed, r => scheme.PutAlone(r, scheme.Word));
        if (scheme.IsBasic) yield return Attempt($"{scheme.Title}: a credential that is not base64", CredentialFault.Malformed, r => scheme.Put(r, "%%%"));
        else yield return Attempt($"{scheme.Title}: a credential of two words", CredentialFault.Malformed, r => scheme.Put(r, $"{Made(scheme).Token()} {Made(scheme).Token()}"));
    }

    /// <summary>Schemes that the operation does not take: those that the document declares elsewhere, and those that everyone knows.</summary>
    private IEnumerable<SchemeWriting> Others() => contract.SecuritySchemes.Values
        .Where(s => s.Kind != SecuritySchemeKind.MutualTls && _schemes.All(o => o.Scheme != s))
        .Concat([Known("basic"), Known("bearer")])
        .Select(s => Writing(s, contract))
        .Where(s => !_schemes.Any(o => IsTakenFor(s, o)));

    private static SecurityScheme Known(string word) => new() { Name = word, Kind = SecuritySchemeKind.Http, HttpScheme = word, Place = default };

    /// <summary>True if what one writes might be read as a credential of the other: the same word, or no word, in the same place.</summary>
    private static bool IsTakenFor(SchemeWriting one, SchemeWriting other) =>
        SharesPlace(one.Scheme, other.Scheme)
        && (other.Word is null || one.Word is null || string.Equals(one.Word, other.Word, StringComparison.OrdinalIgnoreCase));

    private CredentialAttempt Unknown(SchemeWriting[] together) => Attempt(
        $"{string.Join(" and ", together.Select(s => s.Title))}: a well-formed credential that nobody issued",
        CredentialFault.Unknown,
        request => together.Aggregate(request, (r, s) => s.Put(r, Made(s).For(s))));

    private bool TakesProofs(SchemeWriting scheme) => scheme.Word == "Bearer" && ProfileOf(scheme.Scheme, contract)?.ProofError is not null;

    /// <summary>RFC 9449 section 7.1: the token behind the word <c>DPoP</c>, the proof in a header of its own.</summary>
    private Request Proved(Request request, SchemeWriting scheme)
    {
        var made = Made(scheme);
        var bound = scheme.PutAlone(request, $"DPoP {made.Token()}");
        return bound with { Headers = [.. bound.Headers, new Field("DPoP", $"{made.Token()}.{made.Token()}.{made.Token()}")] };
    }
}
