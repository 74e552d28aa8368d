using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Checks.Pagination.Cursors;

/// <summary>A cursor that nobody issued does not make the server fail; where the profile says so, it is refused.</summary>
public sealed class UnknownCursorIsNoFailure() : ListCheck<PageWalks>(
    "unknown-cursor-is-no-failure",
    "A cursor that nobody issued is refused or gives a page, and does not make the server fail.",
    new CheckExplanation
    {
        Promise = "A cursor that nobody issued gets a 4xx, an empty page or the first one, and never a failure of the server. Where the profile says 'garbage-cursor: refuse'"
            + " it gets a 4xx.",
        Clause = "RFC 9110 section 15.5.1",
        Cause = "A cursor that is decoded without a look at what it is.",
        Example = "GET /users?after=no-cursor answers 500.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(PageWalks list, ListStory story, CheckContext context)
    {
        if (story.With(PageAim.UnknownCursor).FirstOrDefault() is not { } page) return NotApplicable("the list has no cursors: who reads it counts");
        var status = page.Exchange.Answer.Status;
        if (status is 0 or 429) return NotApplicable("there is no answer to it");
        var refused = status is >= 400 and < 500;
        if (refused || (page.Exchange.Answer.IsSuccess && !(list.Listing.RefusesGarbage && !context.EmbeddedMock))) return Passed;
        return Failed(
            page,
            new Finding
            {
                Title = status >= 500 ? "A cursor that nobody issued makes the server fail" : "A cursor that nobody issued is not refused",
                Expected = list.Listing.RefusesGarbage ? "a 4xx, as the profile says" : "a 4xx, an empty page or the first one",
                Actual = $"{status}{Quote.Of(page.Exchange.Answer)}",
                Promise = list.Listing.Position?.Place,
                Instance = "status",
                Cause = $"unknown cursor {status}",
            },
            context);
    }
}
