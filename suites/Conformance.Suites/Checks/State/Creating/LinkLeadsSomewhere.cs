using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State.Creating;

/// <summary>A link that a response declares leads somewhere.</summary>
public sealed class LinkLeadsSomewhere() : StateCheck(
    "link-leads-somewhere",
    StatePlot.Links,
    "A link that a response declares leads somewhere.",
    new CheckExplanation
    {
        Promise = "An OpenAPI link says with which values of an answer another operation can be called: called with them, it succeeds.",
        Clause = "OpenAPI 3.0 section 4.7.20",
        Cause = "The expression names another property than the one that addresses the resource.",
        Example = "POST /books answers 201 with id 7, its link 'read' says bookId: $response.body#/id, and GET /books/7 answers 404.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        var followed = story.Find(ActKind.Follow);
        if (Silence(followed, story.Creation!, context) is { } silence) return NotApplicable(followed is null ? "the answer has not the values that the link names" : silence);
        return followed!.Succeeded
            ? Passed
            : Failed(
                followed,
                new Finding
                {
                    Title = "A declared link leads nowhere",
                    Expected = $"a success: the link '{followed.Act.Subject}' leads to {followed.Exchange.Case.Operation.Key}",
                    Actual = $"{followed.Status}{Quote.Of(followed.Exchange.Answer)}",
                    Promise = scenario.Anchor.Responses.SelectMany(r => r.Links).FirstOrDefault(l => l.Name == followed.Act.Subject)?.Place,
                    Instance = "status",
                    Cause = $"link {followed.Act.Subject}",
                },
                context);
    }
}
