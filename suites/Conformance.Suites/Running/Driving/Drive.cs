namespace Conformance.Suites.Running.Driving;

/// <summary>What became of a scenario.</summary>
/// <param name="Steps">Its steps; none if the run ended before.</param>
/// <param name="Unsent">Why a trial of it was not sent, or null if each was.</param>
internal sealed record Drive(IReadOnlyList<Step> Steps, string? Unsent)
{
    /// <summary>The run ended before.</summary>
    public static Drive None { get; } = new([], null);
}
