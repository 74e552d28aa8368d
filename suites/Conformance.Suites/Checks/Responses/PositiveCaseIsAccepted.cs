namespace Conformance.Suites.Checks.Responses;

/// <summary>
/// A request that keeps the contract is accepted. Where an operation accepts some and refuses others, each refusal is an error; where it
/// accepts none, something that the document does not say is missing, and one warning tells what the server says about it.
/// </summary>
public sealed class PositiveCaseIsAccepted() : Check(
    "positive-case-is-accepted",
    "A request that keeps the contract is accepted.",
    new CheckExplanation
    {
        Promise = "What the document allows is allowed: a request whose parameters and body keep their schemas gets a success.",
        Cause = "A constraint that the server has and the document does not name; or a value that must refer to something that exists.",
        Example = "POST /users with a name of 200 characters answers 422, and the document sets no maxLength.",
        Schemathesis = "positive_data_acceptance",
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (exchange.Case.Mode != Mode.Positive) return NotApplicable("the case breaks the contract on purpose");
        if (exchange.Answer.IsSuccess) return Passed;
        return Reservation(exchange, context) is { } reason ? NotApplicable(reason) : JudgeRefusal(exchange, context);
    }

    /// <summary>True if the exchange is a refusal that the operation's other cases explain, if anything does.</summary>
    internal static bool IsRefusal(Exchange exchange, CheckContext context) =>
        exchange is { Case.Mode: Mode.Positive, Answer.IsSuccess: false } && Reservation(exchange, context) is null;

    private static string? Reservation(Exchange exchange, CheckContext context)
    {
        var (testCase, answer) = (exchange.Case, exchange.Answer);
        if (Reservations.AgainstDocument(exchange) is { } reason) return reason;
        if (answer.Status is < 400) return "a redirect is neither accepted nor refused";
        if (answer.Status is >= 500 or 429) return $"a {answer.Status} does not speak of the request";
        if (answer.Status is 401 or 403 && Permissions.LacksCredential(exchange, context)) return "the operation demands a credential, and none was given";
        if (Permissions.MadeUp(testCase, context) is { } name) return $"'{name}' must name something that exists, and was made up";
        return answer.Status is 404 or 409 && IsKnown(exchange, context) ? Conflict(answer.Status) : null;
    }

    private static bool IsKnown(Exchange exchange, CheckContext context) =>
        context.Promise.For(exchange.Answer.Status).Response is not null
        || context.Contract.Profile.Allows(exchange.Answer.Status == 404 ? Probe.UnknownId : Probe.Duplicate, exchange.Answer.Status);

    private static string Conflict(int status) => status == 404
        ? "404: a value names nothing that exists"
        : "409: the request conflicts with what exists";

    private Verdict JudgeRefusal(Exchange exchange, CheckContext context) => context.History switch
    {
        null => NotApplicable("it is not known whether the operation accepts any request"),
        { AnyAccepted: true } => Failed(Refused(exchange), context),
        { FirstRefused: var first } when first == exchange.Case.Id => Failed(NeverAccepted(exchange), context),
        _ => NotApplicable("the operation accepted no request; said once, of the first"),
    };

    private static Finding Refused(Exchange exchange) => new()
    {
        Title = $"A request that keeps the contract is refused with {exchange.Answer.Status}",
        Expected = $"a success: {exchange.Case.Reason}",
        Actual = $"{exchange.Answer.Status}{Quote.Of(exchange.Answer)}",
        Promise = exchange.Case.Subject ?? exchange.Case.Operation.Place,
        Instance = "status",
        Keyword = exchange.Case.Keyword,
        Cause = $"refused {exchange.Answer.Status} {exchange.Case.Subject?.Pointer} {exchange.Case.Keyword}".TrimEnd(),
    };

    private static Finding NeverAccepted(Exchange exchange) => new()
    {
        Severity = Severity.Warning,
        Title = "The operation never accepted a request that keeps the contract",
        Expected = "a success for at least one request",
        Actual = $"{exchange.Answer.Status}{Quote.Of(exchange.Answer)}",
        Promise = exchange.Case.Operation.Place,
        Instance = "status",
        Cause = "never accepted",
    };
}
