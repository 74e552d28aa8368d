using System.Globalization;

namespace Conformance.Suites.Configuration;

/// <summary>The waivers of a run: which failures they accept, and which of them are of no use. Thread-safe.</summary>
/// <param name="waivers">The waivers.</param>
/// <param name="today">The day of the run, in UTC.</param>
public sealed class WaiverBook(IReadOnlyList<Waiver> waivers, DateOnly today)
{
    private readonly bool[] _matched = new bool[waivers.Count];

    /// <summary>A book without waivers.</summary>
    public static WaiverBook Empty { get; } = new([], DateOnly.MinValue);

    /// <summary>Why a failure is accepted, or null if no waiver that still holds speaks of it.</summary>
    public string? Acceptance(Operation operation, Failure failure)
    {
        for (var i = 0; i < waivers.Count; i++)
        {
            if (!waivers[i].Covers(operation, failure)) continue;
            Volatile.Write(ref _matched[i], true);
            if (waivers[i].Until >= today) return $"waived until {Date(waivers[i].Until)}: {waivers[i].Reason}";
        }

        return null;
    }

    /// <summary>What is to be said of the waivers after a run: those past their date that matched, and those that matched nothing.</summary>
    public IEnumerable<string> Notices() => waivers
        .Select((waiver, i) => (waiver, Matched: Volatile.Read(ref _matched[i])))
        .Where(w => !w.Matched || w.waiver.Until < today)
        .Select(w => w.Matched
            ? $"{w.waiver.Place}: this waiver ended on {Date(w.waiver.Until)}; what it accepted fails again"
            : $"{w.waiver.Place}: this waiver matched no failure; remove it if the fault is mended");

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
