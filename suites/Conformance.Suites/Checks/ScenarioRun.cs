namespace Conformance.Suites.Checks;

/// <summary>A scenario that came to its end.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Exchanges">All that was sent and answered, oldest first.</param>
public sealed record ScenarioRun(Scenario Scenario, IReadOnlyList<Exchange> Exchanges);
