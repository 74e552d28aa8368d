using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Links;

/// <summary>A link to the next page resolves to the target, to a server of the document, or to an origin that the profile names.</summary>
public sealed class NextLinkLeadsToTheApi() : NextLinkCheck(
    "next-link-leads-to-the-api",
    "A link to the next page leads to the API itself.",
    new CheckExplanation
    {
        Promise = "A link to the next page is a URI reference, relative or not, that resolves to the origin of the target, to one of the document's servers, or"
            + " to an origin that the profile names, and to a path below the base path there.",
        Clause = "RFC 8288 section 3.1, RFC 3986 section 5",
        Cause = "A server behind a gateway that puts its inner name into links.",
        Example = "GET https://api.example.com/users answers a link to http://10.0.0.7:8080/users?after=x.",
    })
{
    /// <inheritdoc/>
    protected override Finding? Find(NextLink link, ListPage page)
    {
        var problem = UriText.Problem(link.Text);
        if (problem is null && link is { IsOurs: true, Target: not null }) return null;
        return new Finding
        {
            Title = "A link to the next page does not lead to the API",
            Expected = "a URI at the target, at a server of the document, or at an origin of the profile",
            Actual = problem is null ? link.Text : $"{link.Text}: {problem}",
            Cause = "next leads elsewhere",
        };
    }
}
