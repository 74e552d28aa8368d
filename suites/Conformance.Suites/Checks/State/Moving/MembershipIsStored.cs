using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Generators.Cases.Stateful;
using Conformance.Suites.Checks.State.Creating;

namespace Conformance.Suites.Checks.State.Moving;

/// <summary>Who was made a member is among the members, until the membership ends.</summary>
public sealed class MembershipIsStored() : StateCheck(
    "membership-is-stored",
    StatePlot.Membership,
    "Who was made a member is among the members, until the membership ends.",
    new CheckExplanation
    {
        Promise = "After a success that made something a member, the list of members has it; after a success that ended the membership, it has not.",
        Cause = "The list is read from an index or a cache that learns of changes later, or never.",
        Example = "PUT /groups/7/users/3 answers 204, and GET /groups/7/users has no user 3.",
    })
{
    /// <inheritdoc/>
    private protected override string? Obstacle(StateStory story) => story.Steps.Count == 0 ? "what it needs could not be made" : null;

    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (story.Find(ActKind.Join) is not { } joined || story.Listed is not { } walk) return NotApplicable("nothing lists members");
        if (Silence(Step(story, walk), joined, context) is { } silence) return NotApplicable(silence);
        if (story.ItemIn(walk) is null) return ListSilence.Of(scenario, story, walk, context) is { } unknown ? NotApplicable(unknown) : Failed(joined, walk, "a member that was just made", "not listed", story, context);
        if (story.Find(ActKind.Leave) is not { } left || story.ListedAgain is not { } again || Silence(Step(story, again), left, context) is not null) return Passed;
        return story.ItemIn(again) is null ? Passed : Failed(left, again, "no member whose membership was just ended", "still listed", story, context);
    }

    private static StateStep Step(StateStory story, ListWalk walk) => story.Steps.First(s => s.Exchange == walk.Pages[0].Exchange);

    private Verdict Failed(StateStep written, ListWalk walk, string expected, string cause, StateStory story, CheckContext context) => Failed(
        Step(story, walk),
        new Finding
        {
            Title = "A membership is not what it was made",
            Expected = $"{expected}, '{story.Id}': {written.Exchange.Case.Operation.Key} answered {written.Status}",
            Actual = $"{cause}; {walk.Items.Count()} members on {walk.Pages.Count} pages",
            Promise = written.Exchange.Case.Operation.Place,
            Cause = $"member {cause}",
        },
        context);
}
