namespace Conformance.Suites.Checks.Responses;

/// <summary>The machine-readable code of an error goes with its status and with what the request did wrong.</summary>
public sealed class ErrorCodeFitsTheProbe() : Check(
    "error-code-fits-the-probe",
    "Every error code goes with its status and its cause.",
    new CheckExplanation
    {
        Promise = "The code in an error body is one that the profile's table gives for the status; where the table has one for what the"
            + " request did wrong (a broken constraint, a body that is no JSON, an unknown id), it is that one.",
        Cause = "One handler for all errors, with one code; an exception that is mapped to the wrong code.",
        Example = "A body that is no JSON answers 400 with the code for a broken constraint, and the table has one for malformed bodies.",
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (Reservations.AgainstBody(exchange) is { } reason) return NotApplicable(reason);
        var (answer, errors) = (exchange.Answer, context.Contract.Profile.Errors);
        if (answer.Status < 400) return NotApplicable("the answer is no error");
        var rows = errors?.Codes.Where(c => c.Status == answer.Status).ToArray() ?? [];
        if (rows.Length == 0) return NotApplicable("the profile names no code for the status");
        if (ErrorBodies.Code(answer, errors) is not { } code) return NotApplicable("the body carries no code");
        var wanted = Wanted(rows, exchange, context);
        return wanted.Any(c => c.Code == code) ? Passed : Failed(Unfit(exchange, code, wanted, context.Contract.Profile), context);
    }

    /// <summary>The codes for the cause; where the table has none for it, every code of the status. What may happen to any request always fits.</summary>
    private static ErrorCode[] Wanted(ErrorCode[] rows, Exchange exchange, CheckContext context)
    {
        var causes = ErrorCauses.Of(exchange, context);
        var told = rows.Where(r => causes.Contains(r.When, StringComparer.Ordinal)).ToArray();
        return told.Length == 0 ? rows : [.. told, .. rows.Where(r => ErrorCauses.IsAnyones(r.When))];
    }

    private static Finding Unfit(Exchange exchange, string code, ErrorCode[] wanted, Profile profile) => new()
    {
        Title = $"Error code {code} does not go with the request",
        Expected = $"{string.Join(" or ", wanted.Select(c => $"{c.Code} ({c.Summary})").Distinct(StringComparer.Ordinal))}, as profile '{profile.Name}' says of {exchange.Answer.Status}: {exchange.Case.Reason}",
        Actual = $"{exchange.Answer.Status}{Quote.Of(exchange.Answer)}",
        Instance = profile.Errors!.CodePointer,
        Cause = $"code {exchange.Answer.Status} {code}",
    };
}
