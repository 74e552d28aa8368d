using System.Text.Json;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks.Promises;

namespace Conformance.Suites.Checks.Schemas;

/// <summary>Holds a JSON body against the schema that is promised of it.</summary>
internal static class JsonBodies
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    /// <summary>What is wrong with the body, or why nothing is said of it; neither where it is right.</summary>
    public static (IReadOnlyList<Finding> Findings, string? Reservation) Judge(Answer answer, AnswerPromise promise)
    {
        if (promise.ErrorShape is { Schema: { } shape }) return (Validate(answer, shape), null);
        if (promise.Response is not { Content: { Count: > 0 } content } response) return ([], "no body is documented");
        if (answer.ContentType is not { } type)
        {
            return answer.Body.Length == 0 && content.All(c => c is { IsJson: true, Schema: not null })
                ? ([Missing(answer, response.Place)], null)
                : ([], "the body has no media type");
        }

        return promise.BodyOf(type) switch
        {
            null => ([], "the media type is not documented"),
            { Schema: null } => ([], "no schema is documented"),
            _ when !MediaTypes.IsJson(type) => ([], "only JSON is compared with a schema"),
            { Schema: { } schema, Content.Place: var place } => (answer.Body.Length == 0 ? [Missing(answer, place)] : Validate(answer, schema), null),
        };
    }

    private static IReadOnlyList<Finding> Validate(Answer answer, CompiledSchema schema)
    {
        JsonDocument document;
        try
        {
            if (PlainJson.Problem(answer.Body.Span) is { } problem) return [Unreadable(answer, problem)];
            document = JsonDocument.Parse(WithoutMark(answer.Body), Options);
        }
        catch (JsonException e)
        {
            return [NotJson(answer, e)];
        }

        using (document)
        {
            return schema.IsValid(document.RootElement, Direction.Response)
                ? []
                : SchemaFindings.Of(schema.Validate(document.RootElement, Direction.Response), "The body", pointer => pointer, Cause(answer));
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

    private static Finding Unreadable(Answer answer, string problem) => new()
    {
        Title = "The body holds a text that cannot be read",
        Expected = "JSON (RFC 8259)",
        Actual = $"{problem}{Quote.Of(answer)}",
        Instance = "",
        Cause = $"{Cause(answer)} unreadable",
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
