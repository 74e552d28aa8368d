using Conformance.Model;
using Conformance.Spec.Diff.Gating;

namespace Conformance.Cli.Gate;

/// <summary>What the command line asks of the gate.</summary>
/// <param name="Base">The base.</param>
/// <param name="Revision">The revision.</param>
/// <param name="Scope">The operations that matter.</param>
/// <param name="Settings">Waivers, levels and notice.</param>
/// <param name="SettingsFile">The absolute path of the file that says them, or null.</param>
/// <param name="Used">What clients were seen to use, or null where everything may be used.</param>
/// <param name="FailOn">The level from which on a change fails, or null.</param>
/// <param name="Evidence">How changes are to be shown happening, or null if they are not.</param>
/// <param name="Today">The day, in UTC.</param>
internal sealed record GateRequest(
    GateSource Base,
    GateSource Revision,
    GateScope Scope,
    GateSettings Settings,
    string? SettingsFile,
    UsedContract? Used,
    ChangeLevel? FailOn,
    EvidenceOptions? Evidence,
    DateOnly Today);
