using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Contracts;

/// <summary>A request that the API sends to its users came or went.</summary>
internal sealed class WebhookChanged : IKind<ContractPair>
{
    public IEnumerable<Finding> Compare(ContractPair pair)
    {
        var before = pair.Base.Contract.Webhooks.ToDictionary(w => (w.Name, w.Method));
        var after = pair.Revision.Contract.Webhooks.ToDictionary(w => (w.Name, w.Method));
        foreach (var (key, gone) in before.Where(w => !after.ContainsKey(w.Key)))
            yield return new(ChangeAction.Removed, gone.Place, pair.Revision.PlaceOf(gone.Place.Pointer)) { Name = $"{key.Name} ({key.Method})" };
        foreach (var (key, added) in after.Where(w => !before.ContainsKey(w.Key)))
            yield return new(ChangeAction.Added, pair.Base.PlaceOf(added.Place.Pointer), added.Place) { Name = $"{key.Name} ({key.Method})" };
    }
}
