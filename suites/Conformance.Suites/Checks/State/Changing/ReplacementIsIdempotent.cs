using Conformance.Generators.Cases.Stateful;
using Conformance.Suites.Checks.State.Comparing;

namespace Conformance.Suites.Checks.State.Changing;

/// <summary>The same replacement twice is the same as once.</summary>
public sealed class ReplacementIsIdempotent() : StateCheck(
    "replacement-is-idempotent",
    StatePlot.Replacement,
    "The same replacement twice is the same as once.",
    new CheckExplanation
    {
        Promise = "PUT is idempotent: what a client sent reads the same after a second PUT with the same body as after the first.",
        Clause = "RFC 9110 section 9.2.2",
        Cause = "A list that is added to where it is to be replaced, or a value that is made of the one before.",
        Example = "PUT /books/7 with tags [a] twice, and GET /books/7 shows tags [a, a].",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (story.Find(ActKind.ReplaceAgain) is not { } again || story.Find(ActKind.Replace) is not { } first) return NotApplicable("nothing replaces it twice");
        var (before, after) = (story.ReadsAfter(first).ToList(), story.ReadsAfter(again).ToList());
        if (before.Count == 0 || after.Count == 0) return NotApplicable("nothing reads it");
        if ((Silence(after[0], again, context) ?? Kept.Judge(again, after) ?? Kept.Judge(again, before)) is { } silence) return NotApplicable(silence);
        var known = Kept.All(again, before, scenario, context);
        return Kept.All(again, after, scenario, context).FirstOrDefault(d => d.Likeness == Likeness.Different && !known.Any(k => k.Pointer == d.Pointer) && Kept.IsStable(d.Pointer, before)) is { } changed
            ? Failed(after[0], Kept.Finding(changed, "The same replacement twice is not the same as once", "replaced twice"), context)
            : Passed;
    }
}
