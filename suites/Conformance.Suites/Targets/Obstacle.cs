namespace Conformance.Suites.Targets;

/// <summary>What kept a case from being answered.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Reason">In words, for example <c>connection refused by 127.0.0.1:5000</c>.</param>
public sealed record Obstacle(ObstacleKind Kind, string Reason)
{
    /// <summary>The run was ended.</summary>
    public static Obstacle Cancelled { get; } = new(ObstacleKind.Cancelled, "the run was ended");
}
