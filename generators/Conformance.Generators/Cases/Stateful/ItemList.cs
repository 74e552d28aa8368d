using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Model;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>The list in which a resource of the run is looked for.</summary>
/// <param name="Trial">The list.</param>
internal sealed record ItemList(ListTrial Trial)
{
    /// <summary>The most pages of a walk.</summary>
    public const int MostPages = 12;

    private readonly StoryReader _reader = Trial.Reader();

    /// <summary>The walk of a kind as far as it went, or null where it has not begun.</summary>
    public ListWalk? Walk(IReadOnlyList<Exchange> exchanges, ActKind kind) =>
        _reader.Read([.. exchanges.Where(e => e.Case.Act?.Kind == kind)]).Walks is [var walk, ..] ? walk : null;

    /// <summary>The target of the first page.</summary>
    public string First(string target) => Trial is { Listing.Limit: { } limit, Biggest: { } biggest }
        ? RequestTarget.With(target, limit.Name, biggest.ToString(System.Globalization.CultureInfo.InvariantCulture))
        : target;
}
