namespace Conformance.Suites.Checks.Security;

/// <summary>Whoever may not see a thing cannot tell whether it exists: what belongs to others is answered like what nobody has.</summary>
public sealed class ExistenceIsNotTold() : ScenarioCheck(
    "existence-is-not-told",
    Phase.Security,
    "What belongs to others is answered like what does not exist.",
    new CheckExplanation
    {
        Promise = "The second identity gets the same status, and the same error code, for an id of somebody else and for one that nothing"
            + " has: the answers do not tell which ids exist.",
        Clause = "RFC 9110 section 15.5.4",
        Cause = "The thing is looked up first and its owner compared then: 403 if it is there, 404 if it is not.",
        Example = "GET /orders/7 of another customer answers 403, GET /orders/8, which does not exist, 404.",
    })
{
    /// <inheritdoc/>
    public override Verdict? Judge(ScenarioRun run, CheckContext context)
    {
        if (OtherIdentity.Asked(run) is not { } asked) return null;
        if (asked.Answer.IsSuccess) return NotApplicable("it is granted, and judged by other checks");
        if (OtherIdentity.AskedInVain(run) is not { } vain) return NotApplicable("no id is known that nothing has");
        if (!IsTelling(asked.Answer) || !IsTelling(vain.Answer)) return NotApplicable($"{asked.Answer.Status} and {vain.Answer.Status} speak of something else");
        var errors = context.Contract.Profile.Errors;
        return (asked.Answer.Status, ErrorBodies.Code(asked.Answer, errors)) == (vain.Answer.Status, ErrorBodies.Code(vain.Answer, errors)) ? Passed : Failed(Told(asked, vain), context);
    }

    /// <summary>A 401 speaks of the credential, a 400 or 422 of the shape of the id or of the body, a 410 of what was once there, a 429 or 5xx of the server.</summary>
    private static bool IsTelling(Answer answer) => answer.Status is (>= 402 and < 500) and not (410 or 422 or 429);

    private static Finding Told(Exchange asked, Exchange vain) => new()
    {
        Title = "The answer tells that what belongs to somebody else exists",
        Expected = $"the answer for an id that nothing has: {vain.Answer.Status}{Quote.Of(vain.Answer)}",
        Actual = $"{asked.Answer.Status}{Quote.Of(asked.Answer)}",
        Promise = asked.Case.Operation.Place,
        Instance = "status",
        Case = asked.Case.Id,
        Cause = "existence told",
    };
}
