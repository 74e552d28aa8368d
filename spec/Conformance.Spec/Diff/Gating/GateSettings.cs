using Conformance.Model;

namespace Conformance.Spec.Diff.Gating;

/// <summary>What a file says about the gate: accepted changes, other levels, the notice that must be given.</summary>
public sealed record GateSettings
{
    /// <summary>Says nothing.</summary>
    public static GateSettings Empty { get; } = new();

    /// <summary>Changes that are accepted for a while.</summary>
    public IReadOnlyList<GateWaiver> Waivers { get; init; } = [];

    /// <summary>Levels other than the rules', by id.</summary>
    public IReadOnlyDictionary<string, ChangeLevel> Levels { get; init; } = new Dictionary<string, ChangeLevel>(StringComparer.Ordinal);

    /// <summary>Days of notice for what is stable; see <see cref="CompareOptions.StableNoticeDays"/>.</summary>
    public int StableNoticeDays { get; init; }

    /// <summary>Days of notice for what is in beta; see <see cref="CompareOptions.BetaNoticeDays"/>.</summary>
    public int BetaNoticeDays { get; init; }
}
