namespace Conformance.Suites.Targets;

/// <summary>What became of a case that was sent: one of the two members is set.</summary>
/// <param name="Exchange">The case and its answer, or null.</param>
/// <param name="Obstacle">Why there is none, or null.</param>
public readonly record struct Delivery(Exchange? Exchange, Obstacle? Obstacle)
{
    /// <summary>An answer came, whole or not.</summary>
    public static Delivery Of(Exchange exchange) => new(exchange, null);

    /// <summary>Nothing was said about the case.</summary>
    public static Delivery Prevented(Obstacle obstacle) => new(null, obstacle);
}
