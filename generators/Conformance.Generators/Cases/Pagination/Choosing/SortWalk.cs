using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Model;

namespace Conformance.Generators.Cases.Pagination.Choosing;

/// <summary>Walks a list in the order of a property, the smallest first, then the biggest first.</summary>
public sealed class SortWalk : WalkScenario
{
    /// <summary>The walk with the smallest first.</summary>
    public const string Rising = "rising";

    /// <summary>The walk with the biggest first.</summary>
    public const string Falling = "falling";

    private const int MostPages = 4;
    private const int Size = 5;

    internal SortWalk(ListTrial trial, ListSort sort, Scenario opening)
        : base(trial, opening) => Sort = sort;

    /// <summary>The sort.</summary>
    public ListSort Sort { get; }

    private protected override IEnumerable<string> Sets => Sort.Rising.Concat(Sort.Falling ?? []).Select(p => p.Key).Distinct(StringComparer.Ordinal);

    /// <inheritdoc/>
    private protected override PageRequest? Step(ListStory story, string target) =>
        Walk(Rising, Sort.Rising, story, target) ?? (Sort.Falling is { } falling ? Walk(Falling, falling, story, target) : null);

    /// <summary>Both ways share the pages: what is not sorted may happen to rise for a while, and then does not fall.</summary>
    private int Pages => Sort.Falling is null ? MostPages : MostPages / 2;

    private PageRequest? Walk(string name, IReadOnlyList<KeyValuePair<string, string>> query, ListStory story, string target) =>
        new Walking(name, Trial.Biggest is { } biggest ? Math.Clamp(Size, Trial.Smallest, biggest) : null, Pages) { With = query }.Next(story, Listing, target) is { } request
            ? request with { Subject = Sort.Parameter.Place, Reason = $"sorted by {Sort.Pointer[1..]}, {request.Reason}" }
            : null;
}
