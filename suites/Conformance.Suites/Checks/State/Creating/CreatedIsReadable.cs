using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State.Creating;

/// <summary>What was created can be read.</summary>
public sealed class CreatedIsReadable() : StateCheck(
    "created-is-readable",
    StatePlot.Life,
    "What was created can be read.",
    new CheckExplanation
    {
        Promise = "What a creation answered with a success is there: reading it by the id that the answer gave succeeds.",
        Clause = "RFC 9110 section 9.3.3",
        Cause = "The answer comes before the transaction is through, or from another store than the one that is read.",
        Example = "POST /users answers 201 with id 7, and GET /users/7 answers 404.",
        Schemathesis = "ensure_resource_availability",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        var (creation, read) = (story.Creation!, story.Find(ActKind.Read));
        if (Silence(read, creation, context) is { } silence) return NotApplicable(silence);
        return read!.Succeeded
            ? Passed
            : Failed(
                read,
                new Finding
                {
                    Title = "What was created cannot be read",
                    Expected = $"a success: {creation.Exchange.Case.Operation.Key} answered {creation.Status} with '{story.Id}'",
                    Actual = $"{read.Status}{Quote.Of(read.Exchange.Answer)}",
                    Promise = read.Exchange.Case.Operation.Place,
                    Instance = "status",
                    Cause = "created, not readable",
                },
                context);
    }
}
