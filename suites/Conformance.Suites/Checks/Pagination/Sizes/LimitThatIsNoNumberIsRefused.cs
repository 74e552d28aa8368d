namespace Conformance.Suites.Checks.Pagination.Sizes;

/// <summary>A page size that is no number is refused.</summary>
public sealed class LimitThatIsNoNumberIsRefused() : LimitCheck(
    "limit-that-is-no-number-is-refused",
    PageAim.LimitNoNumber,
    "A page size that is no number is refused.",
    new CheckExplanation
    {
        Promise = "Where the contract says that the size is a number, text in its place is a negative case and refused.",
        Cause = "A reader that falls back to the default where it cannot read a number.",
        Example = "GET /users?limit=ten answers 200.",
        Fault = WebFuzzingFault.ValidationBypass,
    });
