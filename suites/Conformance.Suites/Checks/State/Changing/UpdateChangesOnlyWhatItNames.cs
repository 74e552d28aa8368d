using Conformance.Generators.Cases.Stateful;
using Conformance.Suites.Checks.State.Comparing;

namespace Conformance.Suites.Checks.State.Changing;

/// <summary>A partial update changes only what it names.</summary>
public sealed class UpdateChangesOnlyWhatItNames() : StateCheck(
    "update-changes-only-what-it-names",
    StatePlot.Change,
    "A partial update changes only what it names.",
    new CheckExplanation
    {
        Promise = "PATCH applies the change that it describes: what a client sent before, and the change does not name, reads the same afterwards. A POST to an item is judged where the"
            + " profile says that it merges.",
        Clause = "RFC 5789 section 2, RFC 7396 section 2",
        Cause = "The body is read into a record whose missing fields are empty, and the record is stored whole.",
        Example = "PATCH /books/7 with title 'New' answers 200, and GET /books/7 has no subtitle any more.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (story.Find(ActKind.Change) is not { } written || story.Creation is not { Sent: not null } creation) return NotApplicable("nothing changes it");
        if (!Merges(written, context)) return NotApplicable("whether POST merges is not said");
        var (before, after) = (story.ReadsAfter(creation).ToList(), story.ReadsAfter(written).ToList());
        if (before.Count < 2 || after.Count == 0) return NotApplicable("nothing reads it");
        if ((Silence(after[0], written, context) ?? Kept.Judge(creation, after) ?? Kept.Judge(creation, before)) is { } silence) return NotApplicable(silence);
        var known = Kept.All(creation, before, scenario, context);
        return Kept.All(creation, after, scenario, context).FirstOrDefault(d => d.Likeness == Likeness.Different && !IsNamed(written, d.Pointer) && !known.Any(k => k.Pointer == d.Pointer) && Kept.IsStable(d.Pointer, before)) is { } changed
            ? Failed(after[0], Kept.Finding(changed, "A partial update changes what it does not name", "changed unnamed"), context)
            : Passed;
    }

    private static bool Merges(StateStep written, CheckContext context) =>
        written.Exchange.Case.Operation.Method == "PATCH" || context.Contract.Profile.ResourceOf(written.Exchange.Case.Operation)?.PostMerges == true;

    private static bool IsNamed(StateStep written, string pointer) =>
        written.Sent is not { ValueKind: System.Text.Json.JsonValueKind.Object } sent || sent.TryGetProperty(JsonPointer.Tokens(pointer).First(), out _);
}
