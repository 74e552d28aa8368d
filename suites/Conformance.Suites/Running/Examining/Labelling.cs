using Conformance.Suites.Running.Examining.Shrinking;

namespace Conformance.Suites.Running.Examining;

/// <summary>
/// Tells whether a failure shows each time, sometimes, or not again: its case is tried twice without the other trials of its scenario,
/// and, where it did not fail then, twice more, now with all that its scenario does.
/// </summary>
/// <param name="reruns">Runs scenarios again.</param>
/// <param name="faults">Finds out what a request breaks.</param>
/// <param name="suspect">The failure.</param>
/// <param name="stop">Ends the run.</param>
internal sealed class Labelling(Reruns reruns, RequestFaults faults, Suspect suspect, RunStop stop)
{
    private const int Times = 2;
    private int _names;
    private bool _isMixed;

    /// <summary>How often it was tried.</summary>
    public int Tries { get; private set; }

    /// <summary>How often it failed the same way.</summary>
    public int Failures { get; private set; }

    /// <summary>The last time that it failed, or null.</summary>
    public Sighting? Shown { get; private set; }

    /// <summary>How it was tried last.</summary>
    public Variation Variation { get; private set; } = new(suspect.Case);

    /// <summary>True if it failed without the other trials of its scenario.</summary>
    public bool IsAlone => Failures > 0 && !suspect.IsWhole && (Variation.Alone || suspect.Scenario is SingleCase);

    /// <summary>What it is called.</summary>
    public Repeatability Label => (Failures, _isMixed) switch
    {
        (0, _) => Repeatability.StateDependent,
        (_, true) => Repeatability.Flaky,
        _ => Repeatability.Deterministic,
    };

    /// <summary>Finds it out.</summary>
    public async Task LabelAsync()
    {
        if (HasParts) await TryTwiceAsync(Variation with { Alone = true });
        if (Failures == 0) await TryTwiceAsync(Variation with { Alone = false });
        if (Failures > 0 || HasParts) return;
        await TryTwiceAsync(Variation);
        _isMixed = Failures > 0;
    }

    /// <summary>Tries it once in some form. Where a name of an earlier try is in the way, once more with another.</summary>
    public async Task<Sighting> TryAsync(Variation variation)
    {
        var sighting = await reruns.RunAsync(suspect, variation);
        if (sighting.Shows || !sighting.HasConflict || suspect.IsWhole || stop.IsRequested) return sighting;
        return await reruns.RunAsync(suspect, variation with { Renaming = new Renaming(faults, $"x{++_names}") });
    }

    /// <summary>Pages and life stories build on one another: there, no trial can be left out.</summary>
    private bool HasParts => !suspect.IsWhole && suspect.Scenario is not SingleCase && suspect.Scenario.Phase is not (Phase.Pagination or Phase.Stateful);

    private async Task TryTwiceAsync(Variation variation)
    {
        Variation = variation;
        var before = Failures;
        for (var i = 0; i < Times && !stop.IsRequested; i++)
        {
            var sighting = await TryAsync(variation);
            if (stop.IsRequested) return;
            Tries++;
            if (!sighting.Shows) continue;
            Failures++;
            Shown = sighting;
        }

        _isMixed = Failures - before is not (0 or Times);
    }
}
