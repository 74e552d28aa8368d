namespace Conformance.Generators.Cases.Pagination.Pages;

/// <summary>What a scenario has seen of a list: its walks in the order in which they began.</summary>
/// <param name="Walks">The walks.</param>
public sealed record ListStory(IReadOnlyList<ListWalk> Walks)
{
    /// <summary>What was sent besides pages, in order.</summary>
    public IReadOnlyList<Conformance.Model.Exchange> Others { get; init; } = [];

    /// <summary>All requests of all walks.</summary>
    public int Requests => Walks.Sum(w => w.Pages.Count);

    /// <summary>The walk of a name, or null if it has not begun.</summary>
    public ListWalk? Find(string name) => Walks.FirstOrDefault(w => w.Name == name);

    /// <summary>The pages that were asked for one by one with an aim of their own.</summary>
    public IEnumerable<ListPage> With(Conformance.Model.PageAim aim) => Walks.SelectMany(w => w.Pages).Where(p => p.Ask.Aim == aim);
}
