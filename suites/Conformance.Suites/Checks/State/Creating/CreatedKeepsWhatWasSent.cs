using Conformance.Generators.Cases.Stateful;
using Conformance.Suites.Checks.State.Comparing;

namespace Conformance.Suites.Checks.State.Creating;

/// <summary>What was created has the values that were sent.</summary>
public sealed class CreatedKeepsWhatWasSent() : StateCheck(
    "created-keeps-what-was-sent",
    StatePlot.Life,
    "What was created has the values that were sent.",
    new CheckExplanation
    {
        Promise = "A property that a creation accepted, and that reading shows, is read with the value that was sent; compared by what it means. What the server adds,"
            + " and what changes by itself, does not count; a difference in form only is a note.",
        Cause = "A field that is missing where the request is mapped to the record, or the record to the answer.",
        Example = "POST /books with pages 312 answers 201, and GET /books/7 has no pages.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        var (creation, reads) = (story.Creation!, story.ReadsAfter(story.Creation!).ToList());
        if (Silence(reads.FirstOrDefault(), creation, context) is { } silence) return NotApplicable(silence);
        return Kept.Judge(creation, reads) is { } obstacle ? NotApplicable(obstacle) : Kept.Worst(creation, reads, scenario, context) is { } difference
            ? Failed(reads[0], Kept.Finding(difference, "What was created does not have what was sent", "not kept"), context)
            : Passed;
    }
}
