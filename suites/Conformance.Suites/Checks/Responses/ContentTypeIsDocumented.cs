namespace Conformance.Suites.Checks.Responses;

/// <summary>A body has a media type that the response documents.</summary>
public sealed class ContentTypeIsDocumented() : Check(
    "content-type-is-documented",
    "Every body has a documented media type.",
    new CheckExplanation
    {
        Promise = "A body comes in one of the media types that its response lists; an error body in that of the profile's error shape.",
        Clause = "OpenAPI 3.0 section 4.7.17, RFC 9110 section 8.3",
        Cause = "An error page of the framework or of a gateway in HTML, or no Content-Type at all.",
        Example = "GET /users answers 404 text/html, and application/json is documented.",
        Schemathesis = "content_type_conformance",
        Fault = WebFuzzingFault.InvalidResponse,
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (Reservations.AgainstBody(exchange) is { } reason) return NotApplicable(reason);
        var (answer, promise) = (exchange.Answer, context.Promise.For(exchange.Answer.Status));
        if (answer.Body.Length == 0) return NotApplicable("the body is empty");
        if (promise.ErrorShape is { MediaType: { } shape }) return JudgeShape(answer, shape, context);
        if (promise.Response is not { Content: { Count: > 0 } content } response) return NotApplicable("no media type is documented");
        if (answer.ContentType is { } type && promise.BodyOf(type) is not null) return Passed;
        return Failed(Wrong(answer, string.Join(", ", content.Select(c => c.MediaType)), response.Place), context);
    }

    private Verdict JudgeShape(Answer answer, string shape, CheckContext context) =>
        answer.ContentType is { } type && MediaTypes.IsWithin(type, shape)
            ? Passed
            : Failed(Wrong(answer, $"{shape}, as profile '{context.Contract.Profile.Name}' says of errors", null), context);

    private static Finding Wrong(Answer answer, string expected, Place? promise) => new()
    {
        Title = answer.ContentType is { } type ? $"Media type {MediaTypes.Essence(type)} is not documented" : "The body has no media type",
        Expected = expected,
        Actual = answer.ContentType ?? "no Content-Type",
        Promise = promise,
        Instance = "header:Content-Type",
        Cause = $"{answer.Status} {MediaTypes.Essence(answer.ContentType ?? "")}",
    };
}
