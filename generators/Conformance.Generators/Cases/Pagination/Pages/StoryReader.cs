using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Pagination.Pages;

/// <summary>Reads the walks of a list out of exchanges. Thread-safe.</summary>
/// <param name="listing">How the list is paged.</param>
/// <param name="id">JSON Pointer of what tells one item from another, or null.</param>
/// <param name="links">Finds out what links lead to.</param>
internal sealed class StoryReader(Listing listing, string? id, LinkResolver links)
{
    private readonly PageReader _pages = new(listing, id);
    private readonly PageTurner _turner = new(listing, links);

    /// <summary>The walks.</summary>
    public ListStory Read(IReadOnlyList<Exchange> exchanges)
    {
        var walks = new List<ListWalk>();
        foreach (var group in exchanges.Where(e => e.Case.Page is not null).GroupBy(e => e.Case.Page!.Walk, StringComparer.Ordinal))
        {
            ListPage[] pages = [.. group.Select(_pages.Read)];
            walks.Add(new ListWalk(group.Key, pages, _turner.Turn(pages, walks.Count == 0 ? 0 : walks[0].Items.Count())));
        }

        return new ListStory(walks) { Others = [.. exchanges.Where(e => e.Case.Page is null)] };
    }
}
