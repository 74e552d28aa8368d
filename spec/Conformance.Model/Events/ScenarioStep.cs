namespace Conformance.Model;

/// <summary>One step of a scenario.</summary>
/// <param name="Case">The case's id.</param>
/// <param name="Operation">The operation's key.</param>
/// <param name="Reason">What the step does.</param>
/// <param name="Status">The status it got, or null where it was broken.</param>
public sealed record ScenarioStep(string Case, string Operation, string Reason, int? Status = null);
