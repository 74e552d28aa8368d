using Conformance.Generators.Cases.Stateful;
using Conformance.Suites.Checks.State.Comparing;

namespace Conformance.Suites.Checks.State.Changing;

/// <summary>A client cannot set what only the server may set.</summary>
public sealed class ReadOnlyFieldCannotBeSet() : StateCheck(
    "read-only-field-cannot-be-set",
    StatePlot.ReadOnly,
    "A client cannot set what only the server may set.",
    new CheckExplanation
    {
        Promise = "A value that a request sends for a read-only property is ignored, or the request is refused: reading never shows it.",
        Clause = "OpenAPI 3.0 section 4.7.24.1",
        Cause = "The request is read into the record as it is stored.",
        Example = "POST /books with created 1999-01-01 answers 201, and GET /books/7 shows created 1999-01-01.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        if ((story.Find(ActKind.CreateReadOnly) ?? story.Find(ActKind.WriteReadOnly)) is not { Act.Subject: { } subjects } written) return NotApplicable("nothing was sent for a read-only property");
        if (written.Status is >= 400 and < 500) return Passed;
        var read = story.ReadsAfter(written).FirstOrDefault();
        if (Silence(read, written, context) is { } silence) return NotApplicable(silence);
        if (read!.Shown is not { } now || story.ReadBefore(written)?.Shown is not { } before || written.Sent is not { } sent) return NotApplicable("no JSON was read");
        var set = subjects.Split(' ').FirstOrDefault(p => IsSet(Comparison.At(sent, p), Comparison.At(before, p), Comparison.At(now, p)));
        return set is null
            ? Passed
            : Failed(
                read,
                new Finding
                {
                    Title = "A client set what only the server may set",
                    Expected = $"{set}: what the server gives; {Quote.Line(Comparison.At(sent, set)!.Value.GetRawText())} was sent",
                    Actual = Quote.Line(Comparison.At(now, set)!.Value.GetRawText()),
                    Promise = written.Exchange.Case.Operation.RequestBody?.Place,
                    Instance = set,
                    Keyword = "readOnly",
                    Cause = $"read-only set {set}",
                },
                context);
    }

    private static bool IsSet(System.Text.Json.JsonElement? sent, System.Text.Json.JsonElement? before, System.Text.Json.JsonElement? now) =>
        sent is { } value && now is { } shown && ValueLikeness.Of(value, shown, null) == Likeness.Same && !(before is { } was && ValueLikeness.Of(was, shown, null) == Likeness.Same);
}
