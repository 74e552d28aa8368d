using Conformance.Model;

namespace Conformance.Generators.Cases.Pagination;

/// <summary>A request that a scenario on a list makes next.</summary>
/// <param name="Target">Path and query.</param>
/// <param name="Ask">Which page it asks for.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record PageRequest(string Target, PageAsk Ask, string Reason)
{
    /// <summary>What it tries.</summary>
    public Probe Probe { get; init; } = Probe.Positive;

    /// <summary>What an earlier page gave of it.</summary>
    public IReadOnlyList<TakenValue> Taken { get; init; } = [];

    /// <summary>The part of the contract that it exercises or breaks, or null.</summary>
    public Place? Subject { get; init; }

    /// <summary>The schema keyword that it exercises or breaks, or null.</summary>
    public string? Keyword { get; init; }
}
