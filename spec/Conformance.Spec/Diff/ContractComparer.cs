using Conformance.Model;
using Conformance.Spec.Diff.Kinds;
using Conformance.Spec.Diff.Kinds.Lifecycle;
using Conformance.Spec.Diff.Matching;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Walking;

namespace Conformance.Spec.Diff;

/// <summary>Tells what a revision of a contract changes, and whom it breaks.</summary>
/// <param name="options">How to compare.</param>
public sealed class ContractComparer(CompareOptions options)
{
    private readonly KindCatalogue _kinds = new(new NoticePeriod(options.Today, options.StableNoticeDays, options.BetaNoticeDays));

    /// <summary>Compares two contracts of any edition.</summary>
    /// <param name="before">The contract that clients know.</param>
    /// <param name="after">The contract that is proposed.</param>
    public Comparison Compare(Contract before, Contract after)
    {
        var pair = new ContractPair(new(before), new(after), OperationMatcher.Match(before, after));
        var log = new ChangeLog(RuleTable.Standard);
        var walker = new ContractWalker(pair, _kinds, log);
        walker.Walk();
        if (log.Changes.Any(c => c.Rule.Level == ChangeLevel.Breaking)) walker.WalkVersion();
        var writer = new ChangeWriter(pair.Operations);
        var changes = log.Changes.Select(writer.Write)
            .OrderByDescending(c => c.Level)
            .ThenBy(c => (c.Revision ?? c.Base)!.Value.File, StringComparer.Ordinal)
            .ThenBy(c => (c.Revision ?? c.Base)!.Value.Line)
            .ThenBy(c => (c.Revision ?? c.Base)!.Value.Column)
            .ThenBy(c => c.Id, StringComparer.Ordinal);
        return new(before, after, pair.Operations, [.. changes]);
    }
}
