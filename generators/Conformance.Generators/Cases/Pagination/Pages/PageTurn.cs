namespace Conformance.Generators.Cases.Pagination.Pages;

/// <summary>What stands behind a page.</summary>
/// <param name="Target">Path and query of the next page's request, without the server's base path; null where there is none.</param>
/// <param name="Obstacle">Why the walk cannot go on though it is not at its end.</param>
public sealed record PageTurn(string? Target, PageObstacle Obstacle = PageObstacle.None)
{
    /// <summary>Nothing: it is the last page.</summary>
    public static PageTurn Last { get; } = new((string?)null);

    /// <summary>True behind the last page.</summary>
    public bool IsEnd => Target is null && Obstacle == PageObstacle.None;
}
