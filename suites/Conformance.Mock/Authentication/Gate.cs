using Conformance.Mock.Answers;
using Conformance.Mock.Errors;
using Conformance.Mock.Requests;

namespace Conformance.Mock.Authentication;

/// <summary>Decides who may call an operation: one of its requirements suffices, and of a requirement every scheme is needed.</summary>
internal sealed class Gate
{
    private readonly IReadOnlyList<IReadOnlyList<(SchemeCheck Check, IReadOnlyList<string> Scopes)>> _requirements;

    /// <summary>Reads the requirements of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="mode">What is asked of credentials.</param>
    /// <param name="tokens">Knows the tokens that the mock issued.</param>
    public Gate(Operation operation, Contract contract, AuthMode mode, AccessTokens tokens)
    {
        _requirements = mode == AuthMode.Off ? [] :
        [
            .. operation.Security.Select(r => r.Schemes
                .Where(s => contract.SecuritySchemes.ContainsKey(s.Key))
                .Select(s => (new SchemeCheck(contract.SecuritySchemes[s.Key], ProfileOf(contract, s.Key), mode, tokens), s.Value))
                .ToList()),
        ];
    }

    /// <summary>What a call lacks, or null if it may.</summary>
    public Refusal? Judge(Call call)
    {
        if (_requirements.Count == 0) return null;
        var best = _requirements.Max(r => r.Count == 0 ? Standing.Sufficient : r.Min(s => s.Check.Judge(call, s.Scopes)));
        return best switch
        {
            Standing.Sufficient => null,
            Standing.Insufficient => Refusal.Scope,
            _ => Refusal.Credentials,
        };
    }

    /// <summary>The answer with the challenge that HTTP asks for (RFC 9110 section 11.6.1, RFC 6750 section 3).</summary>
    public static Reply Challenge(Reply reply, Refusal refusal) =>
        reply.With("WWW-Authenticate", refusal == Refusal.Scope ? "Bearer error=\"insufficient_scope\"" : "Bearer error=\"invalid_token\"");

    private static CredentialProfile? ProfileOf(Contract contract, string scheme) => contract.Profile.Credentials.FirstOrDefault(c => c.Scheme == scheme);
}
