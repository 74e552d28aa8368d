using System.Text.Json;

namespace Conformance.Suites.Checks.Responses;

/// <summary>No two errors have the same id, where the profile says that errors have ids.</summary>
public sealed class ErrorIdIsFresh() : ScenarioCheck(
    "error-id-is-fresh",
    Phase.Coverage,
    "Every error has an id of its own.",
    new CheckExplanation
    {
        Promise = "The value that the profile calls fresh differs from one error to the next, also where the same request is refused twice.",
        Cause = "An id that is made once, when the error is defined; an answer from a cache.",
        Example = "Two requests are answered with {\"id\": \"oae1\"}.",
    })
{
    /// <inheritdoc/>
    public override Verdict? Judge(ScenarioRun run, CheckContext context)
    {
        if (context.Contract.Profile is not { Errors.FreshPointer: { } pointer } profile) return null;
        var seen = run.Exchanges.Where(e => e.Answer.Status >= 400).Select(e => (Exchange: e, Id: Read(e.Answer, pointer))).Where(e => e.Id is not null).ToArray();
        if (seen.Length < 2) return null;
        return seen.GroupBy(e => e.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } same
            ? Failed(Repeated(same.Key!, pointer, [.. same.Select(e => e.Exchange)], profile), context)
            : Passed;
    }

    private static string? Read(Answer answer, string pointer) =>
        ErrorBodies.TryRead(answer) is { } body && JsonPointer.TryResolve(body, pointer, out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? id.GetRawText() : null;

    private static Finding Repeated(string id, string pointer, Exchange[] exchanges, Profile profile) => new()
    {
        Title = "Two errors have the same id",
        Expected = $"another value of {pointer} than before, as profile '{profile.Name}' says",
        Actual = $"{id} in cases {exchanges[0].Case.Id} and {exchanges[1].Case.Id}",
        Instance = pointer,
        Case = exchanges[1].Case.Id,
        Cause = "error id repeated",
    };
}
