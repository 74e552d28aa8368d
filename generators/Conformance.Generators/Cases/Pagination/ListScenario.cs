using System.Globalization;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Pagination;

/// <summary>
/// A scenario on a list: an ordinary one that reads the list, with what it takes to get there, whose request is turned into the pages that
/// the scenario wants to see. What it asks next depends on nothing but what was answered.
/// </summary>
public abstract class ListScenario : Scenario
{
    private readonly Scenario _opening;
    private readonly StoryReader _reader;

    /// <summary>A scenario on a list.</summary>
    /// <param name="trial">The list.</param>
    /// <param name="opening">A scenario whose trial reads the list.</param>
    private protected ListScenario(ListTrial trial, Scenario opening)
    {
        (Trial, _opening, _reader) = (trial, opening, trial.Reader());
    }

    /// <inheritdoc/>
    public sealed override string Id => $"{_opening.Id}-list";

    /// <inheritdoc/>
    public sealed override Operation Anchor => _opening.Anchor;

    /// <inheritdoc/>
    public sealed override Phase Phase => Phase.Pagination;

    /// <summary>How the list is paged.</summary>
    public Listing Listing => Trial.Listing;

    /// <summary>Finds out what links in its answers lead to.</summary>
    public Links.LinkResolver Links => Trial.Links;

    /// <summary>The list.</summary>
    private protected ListTrial Trial { get; }

    /// <inheritdoc/>
    public sealed override IEnumerable<TestCase> Planned => _opening.Planned.Select(c => c.Purpose == CasePurpose.Trial ? First(c) ?? c : c);

    /// <summary>What the exchanges show of the list.</summary>
    public ListStory Read(IReadOnlyList<Exchange> exchanges) => _reader.Read(exchanges);

    /// <inheritdoc/>
    public sealed override TestCase? Next(IReadOnlyList<Exchange> exchanges)
    {
        var first = exchanges.FirstOrDefault(e => e.Case.Page is not null);
        if (first is not null)
        {
            var story = Read(exchanges);
            if (Interlude(story, exchanges) is { } interlude) return interlude;
            if (StepWithin(story, Plain(first.Case.Request.Target)) is { } request) return Case(first.Case, request, exchanges.Count + 1);
        }

        // What happened between pages comes first: a chain goes on behind the last of its own cases.
        var next = _opening.Next([.. exchanges.Where(e => IsInterlude(e.Case)), .. exchanges.Where(e => (e.Case.Page is null || e == first) && !IsInterlude(e.Case))]);
        return next is null || first is not null || next.Purpose != CasePurpose.Trial ? next : First(next);
    }

    /// <inheritdoc/>
    public sealed override string? Unsent(IReadOnlyList<Exchange> exchanges) => _opening.Unsent(exchanges);

    private TestCase? First(TestCase opening) =>
        Step(new ListStory([]), Plain(opening.Request.Target)) is { } request ? Case(opening, request, number: null) : null;

    /// <summary>True if what was seen has to be seen again, so that some requests more are made.</summary>
    private protected virtual bool MustSeeAgain(ListStory story) => false;

    /// <summary>What happens between two pages, or null.</summary>
    private protected virtual TestCase? Interlude(ListStory story, IReadOnlyList<Exchange> exchanges) => null;

    /// <summary>True for what happens between two pages.</summary>
    private protected virtual bool IsInterlude(TestCase testCase) => false;

    /// <summary>The next request, or null at the end.</summary>
    /// <param name="story">What was seen so far.</param>
    /// <param name="target">The list's own path, with a query that says nothing of pages.</param>
    private protected abstract PageRequest? Step(ListStory story, string target);

    /// <summary>Query parameters besides size and position that this scenario sets.</summary>
    private protected virtual IEnumerable<string> Sets => [];

    /// <summary>The path without what says of pages; a position that must be there is that of the first page.</summary>
    private string Plain(string target)
    {
        var plain = Sets.Concat(new[] { Listing.Limit?.Name, Listing.Position?.Name }.OfType<string>()).Aggregate(target, (text, name) => RequestTarget.With(text, name, null));
        return Listing is { Position: { Required: true, Name: var name }, Style: PaginationStyle.Offset or PaginationStyle.PageNumber }
            ? RequestTarget.With(plain, name, (Listing.Style == PaginationStyle.Offset ? Listing.FirstOffset : Listing.FirstPage).ToString(CultureInfo.InvariantCulture))
            : plain;
    }

    private PageRequest? StepWithin(ListStory story, string target) =>
        story.Requests < Trial.Requests || (story.Requests < Trial.Requests + ListCases.MostAgain && MustSeeAgain(story)) ? Step(story, target) : null;

    /// <summary>A link is the whole target; anything else stands beside what the first request took from others.</summary>
    private static IReadOnlyList<TakenValue> Taken(TestCase template, PageRequest request) => request.Taken.Any(t => t.IsTarget)
        ? request.Taken
        : [.. template.Taken.Where(t => !t.IsTarget && request.Taken.All(r => r.Name != t.Name)), .. request.Taken];

    private static TestCase Case(TestCase template, PageRequest request, int? number) => template with
    {
        Id = number is null ? template.Id : string.Create(CultureInfo.InvariantCulture, $"{template.Id}-{number}"),
        Mode = request.Probe is Probe.Positive or Probe.UnknownId ? Mode.Positive : Mode.Negative,
        Probe = request.Probe,
        Reason = request.Reason,
        Request = template.Request with { Target = request.Target },
        Taken = Taken(template, request),
        Page = request.Ask,
        Subject = request.Subject ?? template.Operation.Place,
        Keyword = request.Keyword,
    };
}
