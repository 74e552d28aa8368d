using System.Globalization;
using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Generators.Chains;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Pagination.Pages;

/// <summary>Finds the next page as a client would: follows what the answer gives, byte for byte, or counts on.</summary>
/// <param name="listing">How the list is paged.</param>
/// <param name="links">Finds out what links lead to.</param>
internal sealed class PageTurner(Listing listing, LinkResolver links)
{
    private const int EmptyPages = 3;

    private bool IsCounted => listing.Style is PaginationStyle.Offset or PaginationStyle.PageNumber;

    /// <summary>What the request of the next page takes out of a page; nothing where a client counts.</summary>
    public static IReadOnlyList<TakenValue> Taken(Listing listing, ListPage page)
    {
        if (page.Next is not { } next) return [];
        var isLink = listing.Style is PaginationStyle.LinkHeader or PaginationStyle.BodyLink;
        var pointer = listing.Style == PaginationStyle.LinkHeader ? AnswerValue.Link : listing.NextPointer!;
        return [new TakenValue(isLink ? "" : listing.Position!.Name, next, page.Exchange.Case.Id, pointer)];
    }

    /// <summary>What stands behind the last page of a walk.</summary>
    /// <param name="pages">The pages so far.</param>
    /// <param name="known">How many items the list is known to have at least.</param>
    public PageTurn Turn(IReadOnlyList<ListPage> pages, int known)
    {
        var last = pages[^1];
        if (!last.IsPage) return IsBeyondTheEnd(pages) ? PageTurn.Last : new PageTurn(null, PageObstacle.NoPage);
        if (IsCounted) return Counted(pages, known);
        if (last.Next is not { } next) return PageTurn.Last;
        if (Target(last, next) is not { } target) return new PageTurn(null, PageObstacle.Elsewhere);
        if (pages.Any(p => p.Exchange.Case.Request.Target == target)) return new PageTurn(null, PageObstacle.Repetition);
        return pages.Count >= EmptyPages && pages.TakeLast(EmptyPages).All(p => p.Items.Count == 0) ? new PageTurn(null, PageObstacle.EmptyPages) : new PageTurn(target);
    }

    private string? Target(ListPage page, string next)
    {
        if (listing.Style == PaginationStyle.BodyCursor) return RequestTarget.With(page.Exchange.Case.Request.Target, listing.Position!.Name, next);
        return links.Resolve(page.Exchange, next) is { IsOurs: true, IsSamePath: true, Target: { } target } ? target : null;
    }

    /// <summary>A client that counts learns of the end by an empty page, by one that is not full, by the total, or by a refusal.</summary>
    private PageTurn Counted(IReadOnlyList<ListPage> pages, int known)
    {
        var (last, seen) = (pages[^1], pages.Sum(p => p.Items.Count));
        if (last.Items.Count == 0) return PageTurn.Last;
        var more = last.Total is { } total ? seen < Math.Max(total, known) : last.Ask.Limit is not { } limit || last.Items.Count >= limit || seen < known;
        if (!more) return PageTurn.Last;
        var position = listing.Style == PaginationStyle.Offset ? listing.FirstOffset + seen : listing.FirstPage + pages.Count;
        return new PageTurn(RequestTarget.With(last.Exchange.Case.Request.Target, listing.Position!.Name, position.ToString(CultureInfo.InvariantCulture)));
    }

    private bool IsBeyondTheEnd(IReadOnlyList<ListPage> pages) =>
        IsCounted && pages.Count > 1 && pages[^1].Exchange.Answer.Status is 400 or 404 or 416 or 422;
}
