using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State.Creating;

/// <summary>The same creation twice is a conflict.</summary>
public sealed class DuplicateIsRefused() : StateCheck(
    "duplicate-is-refused",
    StatePlot.Conflict,
    "The same creation twice is a conflict.",
    new CheckExplanation
    {
        Promise = "Where a creation documents 409, or the profile names a property of which no two have the same value, the very same request makes no second one.",
        Clause = "RFC 9110 section 15.5.10",
        Cause = "No unique index; or one that the test database has and the real one does not.",
        Example = "POST /books with the isbn of book 7 answers 201.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (context.EmbeddedMock) return NotApplicable("the embedded mock takes the same twice");
        if (story.Find(ActKind.CreateAgain) is not { } again) return NotApplicable("nothing was sent twice");
        if (!again.Succeeded) return again.Status is >= 400 and < 500 ? Passed : NotApplicable($"a {again.Status} does not speak of the request");
        if (MadeId(scenario, again) is not { } second) return NotApplicable("nothing names what the second creation made");
        return second == story.Id && again.Status != 201
            ? NotApplicable("the second creation gave the first one again, and did not say that it made another")
            : Failed(
                again,
                new Finding
                {
                    Title = "The same creation is accepted twice",
                    Expected = $"a refusal (409): the very same request made '{story.Id}'",
                    Actual = $"{again.Status} with '{second}'",
                    Promise = again.Exchange.Case.Operation.Responses.FirstOrDefault(r => r.Status.IsExactly(409))?.Place ?? again.Exchange.Case.Operation.Place,
                    Instance = "status",
                    Cause = "duplicate accepted",
                },
                context);
    }

    private static string? MadeId(StateScenario scenario, StateStep step) =>
        step.Shown is { } shown && scenario.Resource.Identity?.Pointer is { } pointer && JsonPointer.TryResolve(shown, pointer, out var id)
            ? id.ToString()
            : step.Exchange.Answer.Header("Location")?.TrimEnd('/').Split('/')[^1];
}
