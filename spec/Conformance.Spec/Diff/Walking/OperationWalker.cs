using Conformance.Model;
using Conformance.Spec.Diff.Kinds;
using Conformance.Spec.Diff.Matching;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Walking;

/// <summary>Walks an operation that is in both contracts: parameters, body, responses, callbacks.</summary>
internal sealed class OperationWalker(KindCatalogue kinds, ChangeLog log, SchemaWalker schemas)
{
    public static Scope ScopeOf(OperationLink link) => new(Direction.None, ChangeSite.Operation, link.Key, new Reach([link]));

    public void Walk(OperationPair operation)
    {
        var scope = ScopeOf(operation.Link);
        Showing.To(kinds.OfOperations, operation, scope, log);
        if (operation.Base.Servers.Count + operation.Revision.Servers.Count > 0)
            Showing.To(kinds.OfServers, ServersOf(operation), scope with { Site = ChangeSite.Document }, log);
        foreach (var parameter in ParameterMatcher.Match(operation)) Walk(parameter, scope);
        WalkBody(new(operation), scope with { Direction = Direction.Request, Site = ChangeSite.Body, Subject = "the request body" });
        new ResponseWalker(kinds, log, schemas).Walk(operation, scope);
        WalkCallbacks(operation);
    }

    private void Walk(ParameterPair pair, Scope operation)
    {
        var subject = $"the {Words.Of(pair.Either.Location)} parameter `{pair.Either.Name}`";
        Showing.To(kinds.OfParameters, pair, operation with { Direction = Direction.Request, Site = ChangeSite.Parameter, Subject = subject }, log);
        if (pair is not { Base: { } before, Revision: { } after }) return;
        var isText = before.Content is null && after.Content is null;
        if ((before.Schema ?? before.Content?.Schema) is not { } old || (after.Schema ?? after.Content?.Schema) is not { } now) return;
        var site = after.Location == ParameterLocation.Header ? ChangeSite.HeaderProperty : ChangeSite.ParameterProperty;
        var context = new SchemaContext(Direction.Request, ChangeSite.Parameter, isText, IsPageSize: pair.Role == PageRole.Limit) { SiteWithin = site };
        var contract = pair.Operation.Contract;
        schemas.Start(contract.Base.View(old), contract.Revision.View(now), context, new(subject, null), pair.Operation.Link);
    }

    private void WalkBody(BodyPair pair, Scope scope)
    {
        Showing.To(kinds.OfBodies, pair, scope, log);
        if (pair is not { Base: { } before, Revision: { } after }) return;
        new ContentWalker(kinds, log, schemas).Walk(pair.Operation, before.Content, after.Content, (before.Place, after.Place), scope, "the request property");
    }

    private void WalkCallbacks(OperationPair operation)
    {
        var contract = operation.Contract;
        var after = InboundRequest.CallbacksOf(contract.Revision, operation.Revision).ToLookup(c => c.Name, StringComparer.Ordinal);
        foreach (var callback in InboundRequest.CallbacksOf(contract.Base, operation.Base).Where(c => after.Contains(c.Name)))
            new InboundWalker(contract, schemas).Walk(callback, after[callback.Name].First(), "callback", operation.Link);
    }

    private static ServerPair ServersOf(OperationPair operation) => new(
        operation.Base.Servers,
        operation.Revision.Servers,
        operation.Contract.Base.PlaceOf(operation.Base.Place, "servers"),
        operation.Contract.Revision.PlaceOf(operation.Revision.Place, "servers"));
}
