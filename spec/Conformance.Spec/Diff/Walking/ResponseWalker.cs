using Conformance.Model;
using Conformance.Spec.Diff.Kinds;
using Conformance.Spec.Diff.Matching;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Walking;

/// <summary>Walks the responses of an operation: statuses, headers, bodies.</summary>
internal sealed class ResponseWalker(KindCatalogue kinds, ChangeLog log, SchemaWalker schemas)
{
    public void Walk(OperationPair operation, Scope scope)
    {
        var after = operation.Revision.Responses.ToDictionary(r => KeyOf(r), StringComparer.Ordinal);
        foreach (var before in operation.Base.Responses) WalkResponse(new(operation, before, after.GetValueOrDefault(KeyOf(before))), scope);
        var known = operation.Base.Responses.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var added in operation.Revision.Responses.Where(r => !known.Contains(KeyOf(r)))) WalkResponse(new(operation, null, added), scope);
    }

    private void WalkResponse(ResponsePair pair, Scope operation)
    {
        var subject = pair.Status.IsDefault ? "the default response" : $"the response {pair.Status}";
        var scope = operation with { Direction = Direction.Response, Site = ChangeSite.Status, Subject = subject };
        Showing.To(kinds.OfResponses, pair, scope, log);
        if (pair is not { Base: { } before, Revision: { } after }) return;
        WalkHeaders(pair, before, after, scope);
        new ContentWalker(kinds, log, schemas).Walk(
            pair.Operation, before.Content, after.Content, (before.Place, after.Place),
            scope with { Site = ChangeSite.Body, Subject = $"the body of {subject}" }, "the response property");
    }

    private void WalkHeaders(ResponsePair pair, Response before, Response after, Scope scope)
    {
        foreach (var header in before.Headers) WalkHeader(Of(pair, header, after.Headers.FirstOrDefault(h => IsSame(h, header))), scope);
        foreach (var header in after.Headers.Where(h => !before.Headers.Any(b => IsSame(b, h)))) WalkHeader(Of(pair, null, header), scope);
    }

    private static HeaderPair Of(ResponsePair pair, ResponseHeader? before, ResponseHeader? after)
    {
        var operation = pair.Operation;
        var leadsOn = string.Equals((after ?? before)!.Name, "Link", StringComparison.OrdinalIgnoreCase)
            && (PageRoles.IsPaged(operation.Contract.Base.Contract.Profile, operation.Base) || PageRoles.IsPaged(operation.Contract.Revision.Contract.Profile, operation.Revision));
        return new(pair, before, after, leadsOn);
    }

    private void WalkHeader(HeaderPair pair, Scope response)
    {
        var subject = $"the header `{pair.Name}` of {response.Subject}";
        Showing.To(kinds.OfHeaders, pair, response with { Site = ChangeSite.Header, Subject = subject }, log);
        if ((pair.Base?.Schema ?? pair.Base?.Content?.Schema) is not { } before || (pair.Revision?.Schema ?? pair.Revision?.Content?.Schema) is not { } after) return;
        var contract = pair.Response.Operation.Contract;
        var context = new SchemaContext(Direction.Response, ChangeSite.Header, IsText: pair.Base!.Content is null && pair.Revision!.Content is null);
        schemas.Start(contract.Base.View(before), contract.Revision.View(after), context, new(subject, null), pair.Response.Operation.Link);
    }

    private static bool IsSame(ResponseHeader one, ResponseHeader other) => string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    private static string KeyOf(Response response) => response.Status.Text.ToUpperInvariant();
}
