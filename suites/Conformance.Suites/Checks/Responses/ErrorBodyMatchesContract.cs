using System.Text.Json;
using Conformance.Suites.Checks.Schemas;

namespace Conformance.Suites.Checks.Responses;

/// <summary>The body of a refusal or failure is what the document, else the profile, says of it.</summary>
public sealed class ErrorBodyMatchesContract() : Check(
    "error-body-matches-contract",
    "Every error body is what the contract says.",
    new CheckExplanation
    {
        Promise = "The JSON body of a 4xx or 5xx keeps the schema of its response; one that the document does not describe has the shape"
            + " that the profile states, and the values that the profile calls equal are equal.",
        Clause = "OpenAPI 3.0 section 4.7.17",
        Cause = "An error that the framework wrote, not the application; a handler that builds its errors by hand.",
        Example = "GET /users/none answers 404 with {\"message\": \"not found\"}, and the document says: code, of type string.",
        Schemathesis = "response_schema_conformance",
        Fault = WebFuzzingFault.InvalidResponse,
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (Reservations.AgainstBody(exchange) is { } reason) return NotApplicable(reason);
        if (exchange.Answer.Status < 400) return NotApplicable("the answer is no error");
        var body = JsonBodies.Judge(exchange.Answer, context.Promise.For(exchange.Answer.Status));
        if (body.Findings.Count > 0) return Failed(body.Findings, context);
        if (Unequal(exchange.Answer, context.Contract.Profile) is { } unequal) return Failed(unequal, context);
        return body.Reservation is { } reservation ? NotApplicable(reservation) : Passed;
    }

    private static Finding? Unequal(Answer answer, Profile profile)
    {
        if (profile.Errors is not { EqualPointers: { Count: > 0 } pairs } || ErrorBodies.TryRead(answer) is not { } body) return null;
        foreach (var (first, second) in pairs)
        {
            if (JsonPointer.TryResolve(body, first, out var one) && JsonPointer.TryResolve(body, second, out var other) && !JsonElement.DeepEquals(one, other))
                return Different(first, one, second, other, profile);
        }

        return null;
    }

    private static Finding Different(string first, JsonElement one, string second, JsonElement other, Profile profile) => new()
    {
        Title = $"{second} is not equal to {first}",
        Expected = $"{one.GetRawText()}, the value of {first}, as profile '{profile.Name}' says",
        Actual = other.GetRawText(),
        Instance = second,
        Cause = $"{first} {second} not equal",
    };
}
