using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State.Deleting;

/// <summary>Deleting what is deleted is no failure of the server.</summary>
public sealed class SecondDeletionIsNoFailure() : StateCheck(
    "second-deletion-is-no-failure",
    StatePlot.Life,
    "Deleting what is deleted is no failure of the server.",
    new CheckExplanation
    {
        Promise = "DELETE is idempotent: a client that asks again, because an answer was lost, gets a success or is told that there is nothing (404, 409, 410), never a 5xx.",
        Clause = "RFC 9110 section 9.2.2",
        Cause = "The record is taken to be there once the id is well-formed.",
        Example = "DELETE /users/7 answers 204, and the second time 500.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (story.Find(ActKind.DeleteAgain) is not { } again) return NotApplicable("nothing was deleted");
        return again.Status is >= 500 and not 503
            ? Failed(
                again,
                new Finding
                {
                    Title = "Deleting what is deleted is a failure of the server",
                    Expected = "a success, 404, 409 or 410",
                    Actual = $"{again.Status}{Quote.Of(again.Exchange.Answer)}",
                    Promise = again.Exchange.Case.Operation.Place,
                    Instance = "status",
                    Cause = $"deleted twice {again.Status}",
                },
                context)
            : Passed;
    }
}
