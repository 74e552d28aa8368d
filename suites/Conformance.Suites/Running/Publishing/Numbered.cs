namespace Conformance.Suites.Running.Publishing;

/// <summary>Events with their place in the order of the plan.</summary>
/// <param name="Number">Counted from zero; each number comes at most once.</param>
/// <param name="Events">What happened; may be empty.</param>
/// <param name="Frees">True if an operation is done with it and the next may be planned.</param>
internal readonly record struct Numbered(long Number, IReadOnlyList<RunEvent> Events, bool Frees = false);
