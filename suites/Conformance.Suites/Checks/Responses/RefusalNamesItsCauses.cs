using System.Text.Json;

namespace Conformance.Suites.Checks.Responses;

/// <summary>An error that tells of a broken constraint names what broke it, where the profile says where.</summary>
public sealed class RefusalNamesItsCauses() : Check(
    "refusal-names-its-causes",
    "A refusal names what was wrong.",
    new CheckExplanation
    {
        Promise = "The list that the profile calls causes is not empty in an error that answers a broken constraint. Where the table of codes has several codes for"
            + " broken constraints, the schema of errors has to say which of them name causes.",
        Cause = "A handler that gives the message and forgets the list of violated fields.",
        Example = "POST /users with a name that is too long answers 400 with {\"code\": \"S100\", \"causes\": []}.",
    })
{
    private const string Constraint = "constraint";

    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (context.Contract.Profile is not { Errors: { CausesPointer: { } pointer } errors } profile) return NotApplicable("the profile names no causes");
        if (exchange.Case is not { Mode: Mode.Negative, Probe: Probe.Constraint } || exchange.Answer.Status is not (400 or 422)) return NotApplicable("the answer does not refuse a broken constraint");
        if (Reservations.AgainstBody(exchange) is { } reason) return NotApplicable(reason);
        if (!SpeaksOfConstraint(exchange.Answer, errors)) return NotApplicable("the error has no code that is for broken constraints alone");
        if (ErrorBodies.TryRead(exchange.Answer) is not { } body || !JsonPointer.TryResolve(body, pointer, out var causes)) return NotApplicable("the error has no list of causes");
        return causes.ValueKind == JsonValueKind.Array && causes.GetArrayLength() == 0 ? Failed(Unnamed(exchange, pointer, profile), context) : Passed;
    }

    /// <summary>True if the table gives one code for broken constraints, and the error has it; also where there is no table.</summary>
    private static bool SpeaksOfConstraint(Answer answer, ErrorProfile errors)
    {
        var codes = errors.Codes.Where(c => c.When == Constraint).Select(c => c.Code).Distinct(StringComparer.Ordinal).ToArray();
        return errors.Codes.Count == 0 || (codes is [var only] && ErrorBodies.Code(answer, errors) == only);
    }

    private static Finding Unnamed(Exchange exchange, string pointer, Profile profile) => new()
    {
        Title = "A refusal does not name what was wrong",
        Expected = $"{pointer} with at least one cause, as profile '{profile.Name}' says: {exchange.Case.Reason}",
        Actual = $"{exchange.Answer.Status}{Quote.Of(exchange.Answer)}",
        Promise = exchange.Case.Subject,
        Instance = pointer,
        Cause = "no causes",
    };
}
