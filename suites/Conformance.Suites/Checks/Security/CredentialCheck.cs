namespace Conformance.Suites.Checks.Security;

/// <summary>A request whose credential is wrong in one way gets a 401 or a 403, and nothing of what it asks for.</summary>
/// <param name="id">The name of the class in kebab-case.</param>
/// <param name="faults">What is wrong with its credential.</param>
/// <param name="summary">The promise in one sentence.</param>
/// <param name="explanation">What a person wants to know of it.</param>
public abstract class CredentialCheck(string id, IReadOnlyList<CredentialFault> faults, string summary, CheckExplanation explanation)
    : SecurityCheck(id, summary, explanation)
{
    /// <inheritdoc/>
    public sealed override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (exchange.Case.Fault is not { } fault || !faults.Contains(fault)) return NotApplicable("nothing of the kind is wrong with the credential of the request");
        if (Undecided(exchange.Answer) is { } reason) return NotApplicable(reason);
        return exchange.Answer.IsSuccess ? Failed(Served(exchange), context) : Passed;
    }

    private static Finding Served(Exchange exchange) => new()
    {
        Title = $"A request with {Words(exchange.Case.Fault)} is served",
        Expected = $"401 or 403: {exchange.Case.Reason}",
        Actual = $"{exchange.Answer.Status}{Quote.Of(exchange.Answer)}",
        Promise = exchange.Case.Operation.Place,
        Instance = "status",
        Cause = $"served {exchange.Case.Fault}",
    };

    private static string Words(CredentialFault? fault) => fault switch
    {
        CredentialFault.Missing => "no credential",
        CredentialFault.Partial => "one of several credentials",
        CredentialFault.Malformed => "a malformed credential",
        CredentialFault.OtherScheme => "a credential of another scheme",
        _ => "a credential that nobody issued",
    };
}
