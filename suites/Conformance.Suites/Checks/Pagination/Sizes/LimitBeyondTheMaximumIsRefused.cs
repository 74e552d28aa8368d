namespace Conformance.Suites.Checks.Pagination.Sizes;

/// <summary>A page size beyond the maximum is refused, or brought within it where the profile says so.</summary>
public sealed class LimitBeyondTheMaximumIsRefused() : LimitCheck(
    "limit-beyond-the-maximum-is-refused",
    PageAim.LimitBeyondMaximum,
    "A page size beyond the maximum is refused, or brought within it where the profile says so.",
    new CheckExplanation
    {
        Promise = "A size beyond the maximum of the contract is a negative case and refused. Where the profile says 'clamps', or the maximum is the profile's"
            + " alone, it may be brought within the bounds: then no page is longer than the maximum.",
        Cause = "The maximum stands in the document and nowhere in the program.",
        Example = "The maximum of 'limit' is 200, and GET /users?limit=201 answers 201 users.",
        Fault = WebFuzzingFault.ValidationBypass,
    });
