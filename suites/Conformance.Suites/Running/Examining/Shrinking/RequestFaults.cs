using System.Text.Json;
using Conformance.Generators.Serialization.Reading;
using Conformance.Spec.Schemas;

namespace Conformance.Suites.Running.Examining.Shrinking;

/// <summary>Finds out, on the bytes that go out, which constraints of its operation a request breaks. Thread-safe.</summary>
/// <param name="schemas">The contract's schemas.</param>
internal sealed class RequestFaults(SchemaSet schemas)
{
    private readonly ParameterReader _parameters = new(schemas);
    private readonly BodyReader _bodies = new(schemas);

    /// <summary>The constraints, each as a line that names it; null where the path is not the operation's, so that nothing can be said.</summary>
    public IReadOnlySet<string>? Of(Operation operation, Request request)
    {
        if (request.Method != operation.Method || !RawRequest.TryParse(operation, request.Target, request.Headers, out var raw)) return null;
        return operation.Parameters.SelectMany(p => OfParameter(p, raw)).Concat(OfBody(operation.RequestBody, request)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Header parameters of three names are ignored, as OpenAPI says (3.0 section 4.7.12.1).</summary>
    private IEnumerable<string> OfParameter(Parameter parameter, RawRequest raw)
    {
        if (parameter.Location == ParameterLocation.Header && parameter.Name.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" or "AUTHORIZATION") return [];
        var (read, name) = (_parameters.Read(parameter, raw), $"{parameter.Location} {parameter.Name}");
        if (read.IsAbsent) return parameter.Required ? [$"{name} is missing"] : [];
        if (!read.TryGet(out var value)) return [$"{name} cannot be read"];
        if (parameter.AllowEmptyValue && value.ValueKind == JsonValueKind.String && value.ValueEquals(""u8)) return [];
        return OfValue(name, parameter.Schema ?? parameter.Content?.Schema, value);
    }

    private IEnumerable<string> OfBody(RequestBody? promise, Request request)
    {
        if (promise is null) return [];
        if (request.Body is not { } body) return promise.Required ? ["the body is missing"] : [];
        if (request.Header("Content-Type") is not { } type) return ["the body has no media type"];
        if (promise.Content.FirstOrDefault(c => MediaTypes.IsWithin(type, c.MediaType)) is not { } content) return [$"the body is {MediaTypes.Essence(type)}"];
        if (!_bodies.Read(content, type, body).TryGet(out var value)) return ["the body cannot be read"];
        return OfValue("the body", content.Schema, value);
    }

    private IEnumerable<string> OfValue(string name, Schema? schema, JsonElement value) => schema is null
        ? []
        : schemas.Compile(schema).Validate(value, Direction.Request).Select(e => $"{name}: {e.Keyword} {e.Schema.Pointer} {(e.Keyword == "required" ? e.Expected : "")}");
}
