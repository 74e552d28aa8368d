namespace Conformance.Suites.Checks.Security;

/// <summary>What the checks of probes of credentials have in common: they judge exchanges of the phase <c>security</c> alone.</summary>
/// <param name="id">The name of the class in kebab-case.</param>
/// <param name="summary">The promise in one sentence.</param>
/// <param name="explanation">What a person wants to know of it.</param>
public abstract class SecurityCheck(string id, string summary, CheckExplanation explanation) : Check(id, summary, explanation), IExchangeCheck
{
    /// <inheritdoc/>
    public Phase? Phase => Model.Phase.Security;

    /// <summary>Why an answer neither grants nor refuses what was asked; null for a success and for 401 and 403.</summary>
    private protected static string? Undecided(Answer answer) => answer.Status switch
    {
        0 => "no status was read",
        401 or 403 => null,
        _ when answer.IsSuccess => null,
        < 400 => $"a {answer.Status} neither grants nor refuses",
        429 => "a 429 does not speak of the credential",
        >= 500 => $"a {answer.Status} is a failure of the server, and judged by server-does-not-fail",
        _ => $"a {answer.Status} hides what becomes of the credential",
    };
}
