using System.Globalization;
using Conformance.Model;

namespace Conformance.Generators.Chains;

/// <summary>
/// A scenario that makes what its trials need, tries, and removes it again. What it does next depends on nothing but what was answered.
/// </summary>
/// <param name="id">Its id.</param>
/// <param name="anchor">The operation that is tried.</param>
/// <param name="phase">The phase.</param>
/// <param name="links">Its cases in order.</param>
internal sealed class Chain(string id, Operation anchor, Phase phase, IReadOnlyList<ChainLink> links) : Scenario
{
    /// <inheritdoc/>
    public override string Id => id;

    /// <inheritdoc/>
    public override Operation Anchor => anchor;

    /// <inheritdoc/>
    public override Phase Phase => phase;

    /// <inheritdoc/>
    public override IEnumerable<TestCase> Planned => links.Where(l => l.When is null).Select(l => l.Planned()).OfType<TestCase>();

    /// <inheritdoc/>
    public override TestCase? Next(IReadOnlyList<Exchange> exchanges)
    {
        for (var at = exchanges.Count == 0 ? 0 : PositionOf(exchanges[^1]) + 1; at < links.Count; at++)
        {
            if (links[at].Make(exchanges) is { } testCase) return testCase;
        }

        return null;
    }

    /// <inheritdoc/>
    public override string? Unsent(IReadOnlyList<Exchange> exchanges)
    {
        var sent = exchanges.Select(e => e.Case.Id).ToHashSet(StringComparer.Ordinal);
        if (links.All(l => l.Template.Purpose != CasePurpose.Trial || sent.Contains(l.Template.Id))) return null;
        var failed = exchanges.FirstOrDefault(e => e.Case.Purpose == CasePurpose.SetUp && !e.Answer.IsSuccess);
        return failed is null
            ? "what it needs could not be made"
            : string.Create(CultureInfo.InvariantCulture, $"what it needs could not be made: {failed.Case.Operation.Key} answered {failed.Answer.Status}");
    }

    private int PositionOf(Exchange exchange)
    {
        for (var at = 0; at < links.Count; at++)
        {
            if (links[at].Template.Id == exchange.Case.Id) return at;
        }

        throw new ArgumentException($"Case {exchange.Case.Id} is none of scenario {id}.", nameof(exchange));
    }
}
