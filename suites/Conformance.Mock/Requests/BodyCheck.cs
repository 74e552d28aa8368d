using System.Text.Json;

using Conformance.Mock.Errors;
using Conformance.Spec.Schemas;

namespace Conformance.Mock.Requests;

/// <summary>Reads the body of a call and checks it against the contract.</summary>
/// <param name="operation">The operation.</param>
/// <param name="schemas">The contract's schemas.</param>
internal sealed class BodyCheck(Operation operation, SchemaSet schemas)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = true, MaxDepth = 512 };

    /// <summary>Reads the body.</summary>
    /// <param name="call">The call.</param>
    /// <param name="body">The body where it is JSON.</param>
    /// <returns>What is wrong with it, or null.</returns>
    public Trouble? Read(Call call, out JsonElement? body)
    {
        body = null;
        if (operation.RequestBody is not { } promised) return null;
        var contentType = call.Header("Content-Type");
        if (call.Body.IsEmpty && contentType is null) return promised.Required ? Missing() : null;
        if (ContentFor(promised, contentType) is not { } content) return Trouble.Of(Refusal.MediaType, $"The media type {contentType} is not offered.");
        if (call.Body.IsEmpty) return promised.Required ? Missing() : null;
        return content.IsJson ? ReadJson(call, content, out body) : null;
    }

    /// <summary>The content whose range names a media type most closely; the first where the client names none.</summary>
    private static MediaContent? ContentFor(RequestBody promised, string? contentType) => promised.Content
        .Where(c => contentType is null || MediaTypes.IsWithin(contentType, c.MediaType))
        .MaxBy(c => contentType is null ? 0 : MediaTypes.Specificity(c.MediaType));

    private Trouble? ReadJson(Call call, MediaContent content, out JsonElement? body)
    {
        body = null;
        try
        {
            body = JsonElement.Parse(call.Body.Span, Strict);
        }
        catch (JsonException wrong)
        {
            return new Trouble(Refusal.Malformed, "The body is not well-formed JSON.", [$"line {wrong.LineNumber + 1}: not well-formed"]);
        }

        if (content.Schema is not { } schema) return null;
        var errors = schemas.Compile(schema).Validate(body.Value, Direction.Request);
        return errors.Count == 0 ? null : new Trouble(Refusal.Constraint, "The body breaks the contract.", [.. errors.Select(Cause)]);
    }

    private static string Cause(SchemaError error) =>
        $"{(error.InstancePointer.Length == 0 ? "body" : error.InstancePointer[1..])}: expected {error.Expected}";

    private static Trouble Missing() => new(Refusal.Malformed, "The request needs a body.", ["body: is required"]);
}
