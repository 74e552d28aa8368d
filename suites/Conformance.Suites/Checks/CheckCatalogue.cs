using Conformance.Suites.Checks.Headers;
using Conformance.Suites.Checks.Paths;
using Conformance.Suites.Checks.Responses;
using Conformance.Suites.Checks.Schemas;

namespace Conformance.Suites.Checks;

/// <summary>The checks of this program, each named once.</summary>
public static class CheckCatalogue
{
    /// <summary>All checks in the order in which their verdicts stand.</summary>
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new AnswerIsComplete(),
        new AnswerIsTimely(),
        new ServerDoesNotFail(),
        new StatusCodeIsDocumented(),
        new ContentTypeIsDocumented(),
        new ResponseBodyMatchesSchema(),
        new ResponseHeadersMatchSchema(),
        new PositiveCaseIsAccepted(),
        new NegativeCaseIsRejected(),
        new ErrorBodyMatchesContract(),
        new ErrorCodeFitsTheProbe(),
        new NoInternalsInErrors(),
        new UndocumentedMethodIsRefused(),
        new MethodNotAllowedNamesMethods(),
    ];

    /// <summary>The check with an id, or null.</summary>
    public static ICheck? Find(string id) => All.FirstOrDefault(c => c.Id == id);
}
