namespace Conformance.Model;

/// <summary>A scenario of more than one step ended.</summary>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="Operation">The anchor operation's key.</param>
/// <param name="Phase">Where it comes from.</param>
/// <param name="Steps">The cases in order, each with its status.</param>
/// <param name="Verdicts">What the checks said of the scenario as a whole.</param>
public sealed record ScenarioFinished(
    string Scenario,
    string Operation,
    Phase Phase,
    IReadOnlyList<ScenarioStep> Steps,
    IReadOnlyList<Verdict> Verdicts) : RunEvent;
