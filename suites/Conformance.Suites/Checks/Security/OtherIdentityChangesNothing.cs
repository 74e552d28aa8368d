namespace Conformance.Suites.Checks.Security;

/// <summary>
/// What one identity made cannot be changed or deleted by another. Where a write is granted whatever the id names, what the thing has become
/// decides.
/// </summary>
public sealed class OtherIdentityChangesNothing() : ScenarioCheck(
    "other-identity-changes-nothing",
    Phase.Security,
    "What one identity made cannot be changed by another.",
    new CheckExplanation
    {
        Promise = "What the run made belongs to the identity that made it: the second identity, whose credentials are as good, neither"
            + " changes nor deletes it, and adds nothing to it.",
        Clause = "OWASP API Security Top 10, API1:2023",
        Cause = "A guard on the reading side alone; a lookup by id alone, without asking whose it is.",
        Example = "DELETE /orders/7 with the credentials of another customer answers 204.",
    })
{
    private const int Telling = 6;

    /// <inheritdoc/>
    public override Verdict? Judge(ScenarioRun run, CheckContext context)
    {
        if (OtherIdentity.Asked(run) is not { } asked || asked.Case.Operation.IsSafe) return null;
        if (!asked.Answer.IsSuccess) return asked.Answer.Status is 403 or 404 or 410 ? Passed : NotApplicable($"a {asked.Answer.Status} does not tell whose it is");
        return !OtherIdentity.GrantsUnknown(run) || HasChanged(run, asked) ? Failed(Changed(asked), context) : NotApplicable("the same is answered for what nobody has, and nothing has changed");
    }

    /// <summary>True if whoever made it finds it gone, or finds in it what somebody else sent.</summary>
    private static bool HasChanged(ScenarioRun run, Exchange asked)
    {
        var seen = run.Exchanges.SkipWhile(e => e != asked).FirstOrDefault(e => e.Case is { Access: Access.Full, Purpose: CasePurpose.SetUp, Operation.Method: "GET" });
        if (seen is null) return false;
        if (seen.Answer.Status is 404 or 410) return true;
        return seen.Answer.IsSuccess
            && PlainJson.Read(seen.Answer.Body.Span) is { } now
            && asked.Sent.Body is { } bytes
            && PlainJson.Read(bytes.Span) is { } body
            && JsonTexts.Of(body).Any(sent => sent.Length >= Telling && JsonTexts.Of(now).Contains(sent, StringComparer.Ordinal));
    }

    private static Finding Changed(Exchange asked) => new()
    {
        Title = "What one identity made can be changed by another",
        Expected = "403 or 404: it was made by somebody else",
        Actual = $"{asked.Answer.Status}{Quote.Of(asked.Answer)}",
        Promise = asked.Case.Operation.Place,
        Instance = "status",
        Case = asked.Case.Id,
        Cause = "changed by another",
    };
}
