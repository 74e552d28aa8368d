using Conformance.Model;
using Conformance.Spec.Diff.Kinds;
using Conformance.Spec.Diff.Matching;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Walking;

/// <summary>Walks the media types of a body.</summary>
internal sealed class ContentWalker(KindCatalogue kinds, ChangeLog log, SchemaWalker schemas)
{
    public void Walk(OperationPair operation, IReadOnlyList<MediaContent> before, IReadOnlyList<MediaContent> after, (Place Base, Place Revision) at, Scope scope, string part)
    {
        var contract = operation.Contract;
        foreach (var (old, now) in MediaTypeMatcher.Match(before, after))
        {
            var pair = new MediaTypePair(
                operation, old, now,
                old?.Place ?? contract.Base.PlaceOf(at.Base, "content"),
                now?.Place ?? contract.Revision.PlaceOf(at.Revision, "content"));
            Showing.To(kinds.OfMediaTypes, pair, scope, log);
            if (old is null || now is null) continue;
            var context = new SchemaContext(scope.Direction, ChangeSite.Body, IsText: !old.IsJson && !now.IsJson);
            Start(operation, old.Schema, now.Schema, context, new(scope.Subject, part));
            Start(operation, old.ItemSchema, now.ItemSchema, context.Within, new($"the items of {scope.Subject}", part));
        }
    }

    private void Start(OperationPair operation, Schema? before, Schema? after, SchemaContext context, Subject subject)
    {
        if (before is null || after is null) return;
        schemas.Start(operation.Contract.Base.View(before), operation.Contract.Revision.View(after), context, subject, operation.Link);
    }
}
