using System.Text.Json;
using Conformance.Spec.Schemas;

namespace Conformance.Suites.Checks.Schemas;

/// <summary>A JSON body keeps the schema of its response and media type.</summary>
public sealed class ResponseBodyMatchesSchema() : Check(
    "response-body-matches-schema",
    "Every JSON body matches its schema.",
    new CheckExplanation
    {
        Promise = "A body is what its schema says, read as an answer: write-only properties do not appear, read-only ones are required"
            + " where the schema requires them. An error body that the document does not describe has the shape that the profile states.",
        Clause = "OpenAPI 3.0 sections 4.7.14 and 4.7.24",
        Cause = "A property that may be null and is not documented so; an enum that grew; a date in a form of its own.",
        Example = "GET /users answers 200 with /0/status = 7, and the schema says: string.",
        Schemathesis = "response_schema_conformance",
    })
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (Reservations.AgainstBody(exchange) is { } reason) return NotApplicable(reason);
        var (answer, promise) = (exchange.Answer, context.Promise.For(exchange.Answer.Status));
        if (promise.ErrorShape is { Schema: { } shape }) return Judge(answer, shape, context);
        if (promise.Response is not { Content: { Count: > 0 } content } response) return NotApplicable("no body is documented");
        if (answer.ContentType is not { } type)
        {
            return answer.Body.Length == 0 && content.All(c => c is { IsJson: true, Schema: not null })
                ? Failed(Missing(answer, response.Place), context)
                : NotApplicable("the body has no media type");
        }

        return promise.BodyOf(type) switch
        {
            null => NotApplicable("the media type is not documented"),
            { Schema: null } => NotApplicable("no schema is documented"),
            _ when !MediaTypes.IsJson(type) => NotApplicable("only JSON is compared with a schema"),
            { Schema: { } schema, Content.Place: var place } => answer.Body.Length == 0
                ? Failed(Missing(answer, place), context)
                : Judge(answer, schema, context),
        };
    }

    private Verdict Judge(Answer answer, CompiledSchema schema, CheckContext context)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(WithoutMark(answer.Body), Options);
        }
        catch (JsonException e)
        {
            return Failed(NotJson(answer, e), context);
        }

        using (document)
        {
            if (schema.IsValid(document.RootElement, Direction.Response)) return Passed;
            var errors = schema.Validate(document.RootElement, Direction.Response);
            return Failed(SchemaFindings.Of(errors, "The body", pointer => pointer, Cause(answer)), context);
        }
    }

    /// <summary>RFC 8259 section 8.1: a reader may ignore a byte order mark.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) =>
        body.Span.StartsWith("\uFEFF"u8) ? body["\uFEFF"u8.Length..] : body;

    private static string Cause(Answer answer) => $"{answer.Status}";

    private static Finding Missing(Answer answer, Place promise) => new()
    {
        Title = "The body is missing",
        Expected = "a JSON body",
        Actual = "an empty body",
        Promise = promise,
        Instance = "",
        Cause = $"{Cause(answer)} empty",
    };

    private static Finding NotJson(Answer answer, JsonException e) => new()
    {
        Title = "The body is not JSON",
        Expected = "JSON (RFC 8259)",
        Actual = $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}{Quote.Of(answer)}",
        Instance = "",
        Cause = $"{Cause(answer)} not JSON",
    };
}
