using Conformance.Model;

namespace Conformance.Reports.Folding;

/// <summary>Counts verdicts by check and outcome.</summary>
internal sealed class CheckFold
{
    private readonly Dictionary<string, int[]> _counts = [];

    public void Take(IReadOnlyList<Verdict> verdicts)
    {
        foreach (var verdict in verdicts) CountsOf(verdict.Check)[(int)verdict.Outcome]++;
    }

    public void Take(CheckTally tally)
    {
        var counts = CountsOf(tally.Check);
        counts[(int)Outcome.Passed] += tally.Passed;
        counts[(int)Outcome.Failed] += tally.Failed;
        counts[(int)Outcome.NotApplicable] += tally.NotApplicable;
    }

    /// <summary>The tallies, those of <paramref name="order"/> first and in its order, all others by id.</summary>
    public IReadOnlyList<CheckTally> Result(IReadOnlyList<string> order, bool all) =>
        [.. order
            .Where(id => all || _counts.ContainsKey(id))
            .Concat(_counts.Keys.Except(order).Order(StringComparer.Ordinal))
            .Select(Tally)];

    private CheckTally Tally(string id) => _counts.TryGetValue(id, out var counts)
        ? new CheckTally(id, counts[(int)Outcome.Passed], counts[(int)Outcome.Failed], counts[(int)Outcome.NotApplicable])
        : new CheckTally(id, 0, 0, 0);

    private int[] CountsOf(string id)
    {
        if (!_counts.TryGetValue(id, out var counts)) _counts[id] = counts = new int[3];
        return counts;
    }
}
