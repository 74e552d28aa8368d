namespace Conformance.FixtureServers.Garden;

/// <summary>What is right, though not every server does it.</summary>
internal static class GardenManners
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Twist> All { get; } =
    [
        new("reuses-ids", "state", "A new thing gets the lowest id that is free."),
        new("clamps", "pagination", "A page size beyond its bounds is brought within them."),
        new("others-write", "state", "A second client makes, changes and removes things of its own all the time."),
    ];
}
