using System.Text.Json;
using Conformance.Generators.Cases.Stateful;
using Conformance.Suites.Checks.State.Comparing;

namespace Conformance.Suites.Checks.State.Reading;

/// <summary>Reading a resource does not change it.</summary>
public sealed class ReadChangesNothing() : StateCheck(
    "read-changes-nothing",
    StatePlot.Life,
    "Reading a resource does not change it.",
    new CheckExplanation
    {
        Promise = "GET is safe: what a client sent reads the same each time, as long as nobody writes. Numbers and instants, which may go on by themselves, do not count, nor does"
            + " a value that changes once.",
        Clause = "RFC 9110 section 9.2.1",
        Cause = "A read that normalises, counts or repairs, and stores what it made of it.",
        Example = "GET /notes/7 shows 'a', then 'a+', then 'a++'.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        var creation = story.Creation!;
        var reads = story.ReadsAfter(creation).Where(r => r is { Succeeded: true, Shown: not null }).ToList();
        if (reads.Count < 3 || creation.Sent is not { ValueKind: JsonValueKind.Object } sent) return NotApplicable("it was not read three times");
        var changing = sent.EnumerateObject().Select(m => JsonPointer.Append("", m.Name)).FirstOrDefault(p => Changes(p, reads));
        return changing is null
            ? Passed
            : Failed(
                reads[1],
                new Finding
                {
                    Title = "Reading changes what is read",
                    Expected = $"{changing}: {Text(reads[0], changing)}, as the read before showed",
                    Actual = $"{Text(reads[1], changing)}, and then {Text(reads[2], changing)}",
                    Instance = changing,
                    Cause = $"read changes {changing}",
                },
                context);
    }

    private static bool Changes(string pointer, List<StateStep> reads) => reads.Zip(reads.Skip(1)).All(p =>
        Comparison.At(p.First.Shown!.Value, pointer) is var first && Comparison.At(p.Second.Shown!.Value, pointer) is var second
        && !GoesOn(first) && !GoesOn(second) && !Comparison.AreAlike(first, second));

    private static bool GoesOn(JsonElement? value) => value is { ValueKind: JsonValueKind.Number }
        || (value is { ValueKind: JsonValueKind.String } text && DateTimeOffset.TryParse(text.GetString(), System.Globalization.CultureInfo.InvariantCulture, out _));

    private static string Text(StateStep read, string pointer) => Comparison.At(read.Shown!.Value, pointer) is { } value ? Quote.Line(value.GetRawText()) : "not there";
}
