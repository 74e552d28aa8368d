using Conformance.Generators.Cases.Stateful;
using Conformance.Suites.Checks.State.Comparing;

namespace Conformance.Suites.Checks.State.Changing;

/// <summary>What a replacement sent is there.</summary>
public sealed class ReplacementIsStored() : StateCheck(
    "replacement-is-stored",
    StatePlot.Replacement,
    "What a replacement sent is there.",
    new CheckExplanation
    {
        Promise = "After a PUT was answered with a success, reading shows the values that it sent; compared by what they mean. A difference in form only is a note.",
        Clause = "RFC 9110 section 9.3.4",
        Cause = "A field that is missing where the request is mapped to the record; an answer that is made of the request, not of what was stored.",
        Example = "PUT /books/7 with pages 312 answers 200, and GET /books/7 still shows 250.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context) => story.Find(ActKind.Replace) is { } written
        ? Judge(written, [.. story.ReadsAfter(written)], scenario, context)
        : NotApplicable("nothing replaces it");

    private Verdict Judge(StateStep written, IReadOnlyList<StateStep> reads, StateScenario scenario, CheckContext context)
    {
        if ((Silence(reads is [var first, ..] ? first : null, written, context) ?? Kept.Judge(written, reads)) is { } silence) return NotApplicable(silence);
        return Kept.Worst(written, reads, scenario, context) is { } difference
            ? Failed(reads[0], Kept.Finding(difference, "What a replacement sent is not there", "not replaced"), context)
            : Passed;
    }
}
