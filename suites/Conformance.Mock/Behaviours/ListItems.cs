using Conformance.Mock.Answers;
using Conformance.Mock.Errors;
using Conformance.Mock.Listings;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Behaviours;

/// <summary>Gives the items of a collection, page by page.</summary>
internal sealed class ListItems : IBehaviour
{
    private readonly Ground _ground;
    private readonly Listing _listing;
    private readonly Pager _pager;
    private readonly ListBody _body;
    private readonly ItemChoice? _choice;

    /// <summary>Reads how the list is paged.</summary>
    public ListItems(Ground ground, Listing listing)
    {
        (_ground, _listing) = (ground, listing);
        _pager = new Pager(listing, (ulong)ground.Options.Seed);
        var item = listing.Item is { } schema ? ground.Shapes.Of(schema) : null;
        _body = new ListBody(listing, ground.Presentation, item);
        _choice = item is null ? null : new ItemChoice(listing.Operation, item, ground.Facts, ground.Presentation);
    }

    /// <summary>What chooses and sorts the items, or null where nothing is known of them.</summary>
    public ItemChoice? Choice => _choice;

    /// <inheritdoc/>
    public Reply Answer(Visit visit)
    {
        if (Destination.Of(_ground.World, visit, isWrite: false, mustExist: true) is not { } at) return _ground.NotFound(visit);
        var all = Items(visit, at);
        string? fault = null;
        var items = _choice is null ? all : _choice.Choose(visit, all, out fault);
        if (fault is not null && !_ground.Options.ConjureUnknown) return _ground.Refuse(visit, Refusal.Constraint, fault);
        if (!_pager.TryCut(visit, items, out var page) && _listing.RefusesGarbage && !_ground.Options.ConjureUnknown)
        {
            return _ground.Refuse(visit, Refusal.Constraint, $"{_listing.Position!.Name}: not a cursor that was given out");
        }

        return Answer(visit, page);
    }

    private Reply Answer(Visit visit, Page page)
    {
        var url = page.Next is null ? null : PageUrls.At(visit.Call, _listing.Position!.Name, page.Next);
        var next = _listing.Style == PaginationStyle.BodyCursor ? page.Next : url;
        var successes = visit.Model.Successes;
        var seed = visit.Fingerprint(_ground.Options.Seed);
        var reply = successes.Make(visit.Accepted, successes.Choose(created: false), shape => _body.Write(shape, page, next, seed), seed);
        return reply is null ? _ground.Refuse(visit, Refusal.NotAcceptable, "No media type that is accepted is offered.") : reply.With([.. Headers(visit, page, url)]);
    }

    private IEnumerable<Field> Headers(Visit visit, Page page, string? next)
    {
        if (_listing.SelfLink) yield return new Field("Link", $"<{PageUrls.Self(visit.Call)}>; rel=\"self\"");
        if (next is not null && _listing.Style == PaginationStyle.LinkHeader) yield return new Field("Link", $"<{next}>; rel=\"next\"");
        if (_listing.TotalHeader is { } total) yield return new Field(total, page.Total().ToString());
    }

    private ListedItems Items(Visit visit, Destination at)
    {
        var resource = visit.Model.Role.Resource!;
        if (resource.Through is { } relation && at.Scope.Holder is { } member) return ListedItems.Of(_ground.World.HoldersOf(relation, member));
        if (_ground.World.Read(at.Scope, resource) is not { } items) return ListedItems.Of([]);
        return items.IsShared || visit.IsOther ? ListedItems.Of(items.Items().Where(visit.Sees)) : ListedItems.Of(items.Items());
    }
}
