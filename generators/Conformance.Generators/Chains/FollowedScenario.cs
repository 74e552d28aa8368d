using System.Globalization;
using Conformance.Model;

namespace Conformance.Generators.Chains;

/// <summary>An ordinary scenario with one trial, and further cases that are sent right behind it, before anything is removed again.</summary>
/// <param name="opening">The scenario.</param>
/// <param name="followers">Makes each further case out of the trial as it was sent.</param>
internal sealed class FollowedScenario(Scenario opening, IReadOnlyList<Func<TestCase, TestCase>> followers) : Scenario
{
    /// <inheritdoc/>
    public override string Id => opening.Id;

    /// <inheritdoc/>
    public override Operation Anchor => opening.Anchor;

    /// <inheritdoc/>
    public override Phase Phase => opening.Phase;

    /// <inheritdoc/>
    public override IEnumerable<TestCase> Planned => opening.Planned.SelectMany(c => IsTrial(c) ? Enumerable.Range(-1, followers.Count + 1).Select(i => i < 0 ? c : Follower(c, i)) : [c]);

    /// <inheritdoc/>
    public override TestCase? Next(IReadOnlyList<Exchange> exchanges)
    {
        Exchange[] trials = [.. exchanges.Where(e => IsTrial(e.Case))];
        if (trials.Length > 0 && trials.Length <= followers.Count) return Follower(trials[0].Case, trials.Length - 1);
        return opening.Next([.. exchanges.Where(e => !IsTrial(e.Case) || e == trials[0])]);
    }

    /// <inheritdoc/>
    public override string? Unsent(IReadOnlyList<Exchange> exchanges) => opening.Unsent(exchanges);

    private static bool IsTrial(TestCase testCase) => testCase.Purpose == CasePurpose.Trial;

    private TestCase Follower(TestCase trial, int index) =>
        followers[index](trial) with { Id = string.Create(CultureInfo.InvariantCulture, $"{trial.Id}-{index + 2}") };
}
