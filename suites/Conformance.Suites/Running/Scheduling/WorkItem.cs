namespace Conformance.Suites.Running.Scheduling;

/// <summary>A scenario to run.</summary>
/// <param name="Number">Its place in the order of the plan.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Part">The part of the run that it belongs to.</param>
/// <param name="Turn">When it may begin; null: at any time.</param>
internal readonly record struct WorkItem(long Number, Scenario Scenario, OperationRun Part, CollectionTurn? Turn);
