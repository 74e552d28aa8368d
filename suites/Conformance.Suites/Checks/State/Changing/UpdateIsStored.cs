using Conformance.Generators.Cases.Stateful;
using Conformance.Suites.Checks.State.Comparing;

namespace Conformance.Suites.Checks.State.Changing;

/// <summary>What a partial update sent is there.</summary>
public sealed class UpdateIsStored() : StateCheck(
    "update-is-stored",
    StatePlot.Change,
    "What a partial update sent is there.",
    new CheckExplanation
    {
        Promise = "After a PATCH, or a POST to an item, was answered with a success, reading shows the values that it sent; compared by what they mean. A difference in form only is a note.",
        Clause = "RFC 5789 section 2",
        Cause = "A field that is missing where the request is mapped to the record; an answer that is made of the request, not of what was stored.",
        Example = "PATCH /books/7 with title 'New' answers 200, and GET /books/7 shows the old title.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (story.Find(ActKind.Change) is not { } written) return NotApplicable("nothing changes it");
        IReadOnlyList<StateStep> reads = [.. story.ReadsAfter(written)];
        if ((Silence(reads is [var first, ..] ? first : null, written, context) ?? Kept.Judge(written, reads)) is { } silence) return NotApplicable(silence);
        return Kept.Worst(written, reads, scenario, context) is { } difference
            ? Failed(reads[0], Kept.Finding(difference, "What an update sent is not there", "not updated"), context)
            : Passed;
    }
}
