namespace Conformance.Suites.Checks.Pagination.Sizes;

/// <summary>A page size of nothing or less is refused, or brought within the bounds where the profile says so.</summary>
public sealed class LimitBelowTheMinimumIsRefused() : LimitCheck(
    "limit-below-the-minimum-is-refused",
    PageAim.LimitBelowMinimum,
    "A page size below the minimum is refused, or brought within the bounds where the profile says so.",
    new CheckExplanation
    {
        Promise = "Zero and negative sizes below the minimum are negative cases and refused. Where the profile says 'clamps', or the minimum is the profile's"
            + " alone, they may be brought within the bounds.",
        Cause = "A negative limit means no limit to the database.",
        Example = "The minimum of 'limit' is 1, and GET /users?limit=-1 answers all users.",
        Fault = WebFuzzingFault.ValidationBypass,
    });
