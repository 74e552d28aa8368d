using Conformance.Model;

namespace Conformance.Spec.Diff.Gating;

/// <summary>A settings file of the gate, read.</summary>
/// <param name="Settings">The settings, or null if something is wrong.</param>
/// <param name="Diagnostics">What is wrong, all at once.</param>
public sealed record GateSettingsResult(GateSettings? Settings, IReadOnlyList<Diagnostic> Diagnostics);
