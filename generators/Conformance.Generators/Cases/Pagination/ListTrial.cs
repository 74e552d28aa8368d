using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Pagination;

/// <summary>A list that scenarios try, and how much they may ask of it.</summary>
internal sealed record ListTrial
{
    /// <summary>How it is paged.</summary>
    public required Listing Listing { get; init; }

    /// <summary>JSON Pointer of what tells one item from another, or null where nothing does.</summary>
    public required string? Id { get; init; }

    /// <summary>Finds out what links lead to.</summary>
    public required LinkResolver Links { get; init; }

    /// <summary>The first so many items of a list are enough.</summary>
    public required int Items { get; init; }

    /// <summary>The most requests of a scenario; what it saw may take <see cref="ListCases.MostAgain"/> more to be seen again.</summary>
    public required int Requests { get; init; }

    /// <summary>The smallest size that a page may be asked for to have something on it.</summary>
    public int Smallest => Math.Max(1, Listing.MinimumLimit);

    /// <summary>The biggest size that a page is asked for, or null where none can be asked for.</summary>
    public int? Biggest => Listing.Limit is null ? null : Math.Max(Smallest, Math.Min(Items, Listing.MaximumLimit ?? Items));

    /// <summary>Reads what was seen of it.</summary>
    public StoryReader Reader() => new(Listing, Id, Links);
}
