using Conformance.Suites.Configuration.Baselines;

namespace Conformance.Suites.Configuration;

/// <summary>The failures that a run accepts: those that somebody waived, and those of a baseline. Thread-safe.</summary>
/// <param name="Waivers">What somebody waived.</param>
/// <param name="Baseline">What was there before.</param>
public sealed record Acceptances(WaiverBook Waivers, BaselineBook Baseline)
{
    /// <summary>Nothing is accepted.</summary>
    public static Acceptances None { get; } = new(WaiverBook.Empty, new BaselineBook(Baselines.Baseline.Empty));

    /// <summary>What is to be said of them after a run, one line each.</summary>
    public IEnumerable<string> Notices() => Waivers.Notices().Concat(Baseline.Notices());
}
