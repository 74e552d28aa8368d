using System.Text.Json;
using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State.Comparing;

/// <summary>Finds out whether reads show what a request sent.</summary>
internal static class Kept
{
    /// <summary>Why nothing can be compared, or null.</summary>
    public static string? Judge(StateStep written, IReadOnlyList<StateStep> reads) => (written.Sent, reads[0]) switch
    {
        (null, _) => "no JSON was sent",
        (_, { Succeeded: false } read) => $"it could not be read: {read.Status}",
        (_, { Shown: null }) => "no JSON was read",
        _ => null,
    };

    /// <summary>The difference that weighs most, or null.</summary>
    public static Difference? Worst(StateStep written, IReadOnlyList<StateStep> reads, StateScenario scenario, CheckContext context) => All(written, reads, scenario, context).MaxBy(d => d.Likeness);

    /// <summary>The differences of the first of some reads with no write between, without those at what they show to be changing by itself.</summary>
    public static IReadOnlyList<Difference> All(StateStep written, IReadOnlyList<StateStep> reads, StateScenario scenario, CheckContext context) =>
        new Comparison(written, reads[0], scenario.Resource, context).Of(written.Sent!.Value, Shown(reads));

    /// <summary>True if reads with no write between show the same at a pointer.</summary>
    public static bool IsStable(string pointer, IReadOnlyList<StateStep> reads) =>
        Shown(reads) is var shown && shown.All(r => Comparison.AreAlike(Comparison.At(shown[0], pointer), Comparison.At(r, pointer)));

    private static JsonElement[] Shown(IReadOnlyList<StateStep> reads) => [.. reads.Where(r => r is { Succeeded: true, Shown: not null }).Select(r => r.Shown!.Value)];

    /// <summary>A finding on a difference; one in form only is a note.</summary>
    public static Finding Finding(Difference difference, string title, string cause) => new()
    {
        Severity = difference.Likeness == Likeness.Form ? Severity.Note : Severity.Error,
        Title = difference.Likeness == Likeness.Form ? $"{title}, in form" : title,
        Expected = difference.Expected,
        Actual = difference.Actual,
        Instance = difference.Pointer,
        Cause = $"{cause} {Checks.Generalized.Pointer(difference.Pointer)}",
    };
}
