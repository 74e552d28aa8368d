using System.Text.Json;

using Conformance.Generators.Serialization.Reading;
using Conformance.Mock.Errors;
using Conformance.Spec.Schemas;

namespace Conformance.Mock.Requests;

/// <summary>Reads the body of a call and checks it against the contract.</summary>
/// <param name="promised">The body that the operation takes.</param>
/// <param name="schemas">The contract's schemas.</param>
/// <param name="reader">Reads bodies off the wire.</param>
internal sealed class BodyCheck(RequestBody promised, SchemaSet schemas, BodyReader reader)
{
    /// <summary>Reads the body.</summary>
    /// <param name="call">The call.</param>
    /// <param name="body">What it says; null where it could not be read or was not sent.</param>
    /// <returns>What is wrong with it.</returns>
    public IReadOnlyList<Fault> Read(Call call, out JsonElement? body)
    {
        body = null;
        var contentType = call.Header("Content-Type");
        if (call.Body.IsEmpty && contentType is null) return Missing();
        if (ContentFor(contentType) is not { } content) return [new Fault(Refusal.MediaType, "header Content-Type", "media-type", Offered())];
        if (call.Body.IsEmpty && (content.IsJson || !promised.Required)) return Missing();
        var read = reader.Read(content, contentType ?? content.MediaType, call.Body);
        if (!read.TryGet(out var value)) return [new Fault(Refusal.Malformed, "body", "syntax", read.Problem ?? "a body")];
        body = value;
        if (content.ItemSchema is { } item && value.ValueKind == JsonValueKind.Array) return [.. value.EnumerateArray().SelectMany(i => Validate(item, i))];
        return content.Schema is { } schema ? [.. Validate(schema, value)] : [];
    }

    private IEnumerable<Fault> Validate(Schema schema, JsonElement value) => schemas.Compile(schema).Validate(value, Direction.Request).Select(FaultOf);

    /// <summary>The content whose range names a media type most closely; the first where the client names none.</summary>
    private MediaContent? ContentFor(string? contentType) => promised.Content
        .Where(c => contentType is null || MediaTypes.IsWithin(contentType, c.MediaType))
        .MaxBy(c => contentType is null ? 0 : MediaTypes.Specificity(c.MediaType));

    private string Offered() => $"one of {string.Join(", ", promised.Content.Select(c => c.MediaType))}";

    private Fault[] Missing() => promised.Required ? [new Fault(Refusal.Malformed, "body", "required", "a body")] : [];

    private static Fault FaultOf(SchemaError error) => new(Refusal.Constraint, $"body{error.InstancePointer}", error.Keyword, error.Expected) { Error = error };
}
