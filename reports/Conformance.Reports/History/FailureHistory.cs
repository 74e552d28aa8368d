namespace Conformance.Reports.History;

/// <summary>What earlier runs know of a failure.</summary>
/// <param name="Appearance">How it stands to them.</param>
/// <param name="FirstSeen">When the first run that had it began, or null where this is the first.</param>
/// <param name="Flakiness">
/// How often it came or went from one run to the next that could show it, from 0 (never) to 1 (every time); this run counts.
/// </param>
public sealed record FailureHistory(Appearance Appearance, DateTimeOffset? FirstSeen, double Flakiness)
{
    /// <summary>The history of one failure.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="before">The runs before on the same target, oldest first.</param>
    public static FailureHistory Of(PastFailure failure, IReadOnlyList<PastRun> before)
    {
        bool[] shown = [.. before.Where(r => r.Judged(failure.Check, failure.Operation)).Select(r => Has(r, failure))];
        var first = before.FirstOrDefault(r => Has(r, failure));
        return new FailureHistory(AppearanceOf(shown), first?.At, Flips([.. shown, true]));
    }

    private static bool Has(PastRun run, PastFailure failure) => run.Failures.Any(f => f.Fingerprint == failure.Fingerprint);

    private static Appearance AppearanceOf(bool[] shown) => shown switch
    {
        [] => Appearance.Unknown,
        [.., true] => Appearance.Known,
        _ when shown.Contains(true) => Appearance.Back,
        _ => Appearance.New,
    };

    private static double Flips(bool[] shown) => shown.Length < 2
        ? 0
        : Math.Round(shown.Zip(shown.Skip(1)).Count(p => p.First != p.Second) / (double)(shown.Length - 1), 2);
}
