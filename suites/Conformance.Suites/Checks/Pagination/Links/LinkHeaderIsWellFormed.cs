using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Links;

/// <summary>Each line of a <c>Link</c> header keeps the grammar.</summary>
public sealed class LinkHeaderIsWellFormed() : ListCheck<ListScenario>(
    "link-header-is-well-formed",
    "Every Link header keeps its grammar.",
    new CheckExplanation
    {
        Promise = "A Link header is a list of targets in angle brackets, each with its parameters, 'rel' among them once; links may share a line or have lines of their own.",
        Clause = "RFC 8288 section 3",
        Cause = "A header put together by hand: no angle brackets, a blank or a quotation mark within the URI, 'rel' without quotes around two words.",
        Example = "Link: https://api.example.com/users?after=x; rel=next.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(ListScenario list, ListStory story, CheckContext context)
    {
        var any = false;
        foreach (var page in story.Walks.SelectMany(w => w.Pages).Where(p => p.IsPage))
        {
            foreach (var line in page.Exchange.Answer.HeaderLines("Link"))
            {
                any = true;
                if (LinkHeader.Parse(line).Problem is { } problem) return Failed(page, Malformed(line, problem), context);
            }
        }

        return any ? Passed : NotApplicable("no answer carries a Link header");
    }

    private static Finding Malformed(string line, string problem) => new()
    {
        Title = "A Link header breaks its grammar",
        Expected = "<URI>; rel=\"next\" (RFC 8288 section 3)",
        Actual = $"{problem}: {line}",
        Instance = "header:Link",
        Cause = "Link syntax",
    };
}
