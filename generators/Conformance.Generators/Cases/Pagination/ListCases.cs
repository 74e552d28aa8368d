using System.Globalization;
using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Cases.Pagination.Choosing;
using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Generators.Values;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Pagination;

/// <summary>
/// Scenarios on a list that comes in pages. Together they send at most <see cref="MostRequests"/> requests to one list, <see cref="MostAgain"/> more where
/// what they saw has to be seen again, and 16 more where they may make and remove items of it.
/// </summary>
internal sealed class ListCases : ICaseGenerator
{
    /// <summary>22 for walks, 6 for page sizes, 4 for each of two filters and a sort.</summary>
    public const int MostRequests = 40;

    /// <summary>For walks that differ, to be made once more.</summary>
    public const int MostAgain = 20;

    private const int WalkRequests = 22;
    private const int LimitRequests = 6;
    private const int ChoiceRequests = 4;
    private const int MostFilters = 2;
    private const int MostSorts = 1;

    /// <inheritdoc/>
    public string Id => "pages-of-lists";

    /// <inheritdoc/>
    public Phase Phase => Phase.Pagination;

    /// <inheritdoc/>
    public string Summary => string.Create(CultureInfo.InvariantCulture, $"Lists walked by pages of several sizes, at and beyond the bounds of sizes, filtered and sorted; at most {MostRequests} requests to a list.");

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context)
    {
        if (context.Graph.ListingOf(operation) is not { } listing || (!listing.IsPaged && listing.Limit is null)) yield break;
        var (facts, stated) = (new SchemaFacts(context.Schemas), context.Contract.Profile.PaginationOf(operation));
        var trial = Trial(listing, context, facts);
        var left = context.Options.MaxCases;
        foreach (var (most, make) in Kinds(trial, stated, context, facts))
        {
            var allowed = Math.Min(most, left);
            left -= allowed;
            if (allowed > 0 && Opening(context) is { } opening) yield return make(trial with { Requests = allowed }, opening);
        }

        if (left >= DeletionWalk.MostRequests && Deletion(trial with { Requests = DeletionWalk.MostRequests }, context) is { } deletion) yield return deletion;
    }

    /// <summary>Where the run may make and remove items, and a page can be made to end at one of them.</summary>
    private static DeletionWalk? Deletion(ListTrial trial, GenerationContext context)
    {
        if (!trial.Listing.IsPaged || trial is not { Id: not null, Biggest: not null } || trial.Listing.Endless) return null;
        if (context.Graph.RoleOf(trial.Listing.Operation) is not { Kind: RoleKind.List, Resource: { } resource } || resource.Operation(RoleKind.Delete) is null) return null;
        return context.Several(new Draft("a list, while an item is removed", Inclusion.Required), resource, DeletionWalk.Made) is { } several ? new DeletionWalk(trial, several) : null;
    }

    /// <summary>The scenarios of a list, each with the most requests that it may send.</summary>
    private static IEnumerable<(int Requests, Func<ListTrial, Scenario, Scenario> Make)> Kinds(ListTrial list, PaginationProfile? stated, GenerationContext context, SchemaFacts facts)
    {
        var (listing, choices) = (list.Listing, new ListChoices(list.Listing, facts, stated));
        if (listing.IsPaged) yield return (WalkRequests, (trial, opening) => new PageWalks(trial, opening));
        if (listing.Limit is { } limit)
        {
            var bounds = new LimitBounds(listing, limit, context.Schemas, stated?.MinimumLimit is not null);
            if (bounds.Requests("").Any()) yield return (LimitRequests, (trial, opening) => new LimitProbes(trial, bounds, opening));
        }

        foreach (var filter in Some(choices.Filters(), MostFilters, f => f.Parameter, context)) yield return (ChoiceRequests, (trial, opening) => new FilterWalk(trial, filter, opening));
        foreach (var sort in Some(choices.Sorts(), MostSorts, s => s.Parameter, context)) yield return (ChoiceRequests, (trial, opening) => new SortWalk(trial, sort, opening));
    }

    private static ListTrial Trial(Listing listing, GenerationContext context, SchemaFacts facts) => new()
    {
        Listing = listing,
        Id = ItemIdentity.Pointer(listing, context.Graph, facts),
        Links = new LinkResolver(listing.Operation.Servers.Count > 0 ? listing.Operation.Servers : context.Contract.Servers, listing.Origins),
        Items = context.Options.ListItems,
        Requests = MostRequests,
    };

    /// <summary>A request with nothing that may be left out.</summary>
    private static Scenario? Opening(GenerationContext context) => context.Opening(new Draft("a list, page by page", Inclusion.Required));

    private static IEnumerable<T> Some<T>(IEnumerable<T> all, int most, Func<T, Parameter> parameter, GenerationContext context)
    {
        foreach (var (index, one) in all.Index())
        {
            if (index < most) yield return one;
            else context.Report(new GenerationGap($"query parameter '{parameter(one).Name}' of a list", $"at most {MostRequests} requests go to a list", parameter(one).Place));
        }
    }
}
