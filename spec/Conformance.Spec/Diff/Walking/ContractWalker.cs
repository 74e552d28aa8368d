using Conformance.Model;
using Conformance.Spec.Diff.Kinds;
using Conformance.Spec.Diff.Kinds.Security;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Walking;

/// <summary>Walks two contracts and shows each pair to the kinds that look at it. The kinds never walk.</summary>
internal sealed class ContractWalker(ContractPair contract, KindCatalogue kinds, ChangeLog log)
{
    private readonly SchemaWalker _schemas = new(contract.Unchanged, kinds, log);

    public void Walk()
    {
        var document = new Scope(Direction.None, ChangeSite.Document, "the document", Reach.None);
        Show(kinds.OfContracts, contract, document);
        Show(kinds.OfServers, ServersOf(contract), document with { Reach = new Reach(Matched().Select(o => o.Link)) });
        var operations = new OperationWalker(kinds, log, _schemas);
        foreach (var link in contract.Operations) Show(kinds.OfEndpoints, new EndpointPair(contract, link), OperationWalker.ScopeOf(link));
        foreach (var operation in Matched().Where(o => !contract.Unchanged.IsSame(o.Base, o.Revision))) operations.Walk(operation);
        Show(kinds.OfAllOperations, contract, document with { Reach = new Reach(Matched().Where(o => !SecurityChanged.IsOwn(o)).Select(o => o.Link)) });
        WalkWebhooks();
        _schemas.Finish();
    }

    /// <summary>Judges the version, now that it is known whether something breaks.</summary>
    public void WalkVersion() => Show(kinds.OfVersions, contract, new(Direction.None, ChangeSite.Document, "the document", Reach.None));

    private void WalkWebhooks()
    {
        var after = InboundRequest.WebhooksOf(contract.Revision).ToLookup(w => w.Name, StringComparer.Ordinal);
        foreach (var webhook in InboundRequest.WebhooksOf(contract.Base).Where(w => after.Contains(w.Name)))
            new InboundWalker(contract, _schemas).Walk(webhook, after[webhook.Name].First(), "webhook", null);
    }

    private IEnumerable<OperationPair> Matched() =>
        from link in contract.Operations
        where link is { Base: not null, Revision: not null }
        select new OperationPair(contract, link, link.Base!, link.Revision!);

    private static ServerPair ServersOf(ContractPair contract) => new(
        contract.Base.Contract.Servers,
        contract.Revision.Contract.Servers,
        contract.Base.PlaceOf("/servers"),
        contract.Revision.PlaceOf("/servers"));

    private void Show<TPair>(NamedKind<TPair>[] named, TPair pair, Scope scope) => Showing.To(named, pair, scope, log);
}
