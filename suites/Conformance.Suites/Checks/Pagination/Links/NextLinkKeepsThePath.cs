using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Links;

/// <summary>A link to the next page has the path of the list.</summary>
public sealed class NextLinkKeepsThePath() : NextLinkCheck(
    "next-link-keeps-the-path",
    "A link to the next page has the path of the list.",
    new CheckExplanation
    {
        Promise = "The next page of a list is a page of the same list: its link differs in the query alone.",
        Cause = "A link built from a template of another route, or without the id of what the list belongs to.",
        Example = "GET /groups/7/users answers a link to /users?after=x.",
    })
{
    /// <inheritdoc/>
    protected override Finding? Find(NextLink link, ListPage page) => link is not { IsOurs: true, Target: { } target } || link.IsSamePath
        ? null
        : new Finding
        {
            Title = "A link to the next page has another path",
            Expected = RequestTarget.Path(page.Exchange.Case.Request.Target),
            Actual = RequestTarget.Path(target),
            Cause = "next has another path",
        };
}
