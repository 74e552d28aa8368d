namespace Conformance.Model;

/// <summary>The last event.</summary>
/// <param name="At">When the run ended.</param>
/// <param name="End">How it ended.</param>
/// <param name="Seconds">Wall clock of the process up to this event.</param>
/// <param name="Reason">What ended it early, or null.</param>
public sealed record RunFinished(DateTimeOffset At, RunEnd End, double Seconds, string? Reason = null) : RunEvent;
