using System.Text.Json;
using Conformance.Generators.Cases.Stateful;
using Conformance.Spec.Resources;
using Conformance.Suites.Checks.State.Comparing;

namespace Conformance.Suites.Checks.State.Changing;

/// <summary>A replacement keeps nothing that it leaves out.</summary>
public sealed class ReplacementReplaces() : StateCheck(
    "replacement-replaces",
    StatePlot.Replacement,
    "A replacement keeps nothing that it leaves out.",
    new CheckExplanation
    {
        Promise = "PUT puts the whole in place of what was there: an optional property that the body leaves out is absent afterwards, null, or has its default. The profile's"
            + " 'put: merges' turns the rule off.",
        Clause = "RFC 9110 section 9.3.4",
        Cause = "PUT is handled as PATCH: only what is in the body is written.",
        Example = "PUT /books/7 without subtitle answers 200, and GET /books/7 still shows the old subtitle.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if (scenario.Resource.PutMerges) return NotApplicable("the profile says that PUT merges");
        if (story.Find(ActKind.ReplaceWithout) is not { Act.Subject: { } pointer } written) return NotApplicable("nothing optional could be left out");
        var (before, read) = (story.ReadBefore(written)?.Shown, story.ReadsAfter(written).FirstOrDefault());
        if (Silence(read, written, context) is { } silence) return NotApplicable(silence);
        if (before is not { } was || read!.Shown is not { } now) return NotApplicable("no JSON was read");
        if (!IsStored(story, pointer, was)) return NotApplicable("what the replacement before it sent is not there");
        return Comparison.At(now, pointer) is { ValueKind: not JsonValueKind.Null } left && Comparison.AreAlike(Comparison.At(was, pointer), left) && !IsDefault(written, pointer, left, context)
            ? Failed(read, Finding(written, pointer, left), context)
            : Passed;
    }

    private static bool IsStored(StateStory story, string pointer, JsonElement was) =>
        story.Find(ActKind.Replace)?.Sent is { } sent && Comparison.At(sent, pointer) is { } wanted && Comparison.At(was, pointer) is { } there && Comparison.Covers(wanted, there);

    private static bool IsDefault(StateStep written, string pointer, JsonElement value, CheckContext context)
    {
        var facts = new SchemaFacts(context.Schemas);
        return facts.Request(written.Exchange.Case.Operation) is { } request && facts.Property(request, JsonPointer.Tokens(pointer).Last()) is { } property
            && facts.Keyword(property, "default") is { } usual && JsonElement.DeepEquals(usual, value);
    }

    private static Finding Finding(StateStep written, string pointer, JsonElement left) => new()
    {
        Title = "A replacement keeps what it leaves out",
        Expected = $"{pointer} absent, null or its default",
        Actual = $"{Quote.Line(left.GetRawText())}, as before",
        Promise = written.Exchange.Case.Operation.Place,
        Instance = pointer,
        Cause = "replacement merges",
    };
}
