using System.Text.Json;
using Conformance.Generators.Serialization.Reading;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Tests.Cases;

/// <summary>Reads a request back from its bytes, as a server does, and holds it against the contract.</summary>
/// <param name="schemas">The contract's schemas.</param>
internal sealed class WireCheck(SchemaSet schemas)
{
    private readonly ParameterReader _parameters = new(schemas);
    private readonly BodyReader _bodies = new(schemas);

    /// <summary>Everything that breaks the contract; empty for a request that keeps it.</summary>
    public IReadOnlyList<WireFault> Faults(TestCase testCase)
    {
        var (operation, request) = (testCase.Operation, testCase.Request);
        if (!RawRequest.TryParse(operation, request.Target, request.Headers, out var raw)) return [new WireFault("path", "", "path", "the path is not the operation's")];
        return [.. operation.Parameters.Where(IsParameter).SelectMany(p => Parameter(p, raw)), .. Body(operation, request)];
    }

    /// <summary>The body as a value, with the content that describes it; null where there is none.</summary>
    public (MediaContent Content, WireValue Value)? ReadBody(TestCase testCase)
    {
        if (testCase.Request.Body is not { } bytes || testCase.Request.Header("Content-Type") is not { } type) return null;
        var content = testCase.Operation.RequestBody?.Content
            .Where(c => MediaTypes.IsWithin(type, c.MediaType))
            .MaxBy(c => MediaTypes.Specificity(c.MediaType));
        return content is null ? null : (content, _bodies.Read(content, type, bytes));
    }

    private static bool IsParameter(Parameter parameter) =>
        parameter.Location != ParameterLocation.Header || parameter.Name is not ("Accept" or "Content-Type" or "Authorization");

    private IEnumerable<WireFault> Parameter(Parameter parameter, RawRequest raw)
    {
        var value = _parameters.Read(parameter, raw);
        if (value.IsAbsent) return parameter.Required ? [new WireFault(parameter.Name, "", "required", "it is missing")] : [];
        if (!value.TryGet(out var instance)) return [new WireFault(parameter.Name, "", "syntax", value.Problem!)];
        return Validate(parameter.Schema ?? parameter.Content?.Schema, instance, parameter.Name);
    }

    private IEnumerable<WireFault> Body(Operation operation, Request request)
    {
        if (request.Body is not { } bytes) return operation.RequestBody is { Required: true } ? [new WireFault("body", "", "required", "it is missing")] : [];
        if (request.Header("Content-Type") is not { } type) return [new WireFault("body", "", "content", "a body without a content type")];
        var content = operation.RequestBody?.Content
            .Where(c => MediaTypes.IsWithin(type, c.MediaType))
            .MaxBy(c => MediaTypes.Specificity(c.MediaType));
        if (content is null) return [new WireFault("body", "", "content", $"{type} is not offered")];
        var value = _bodies.Read(content, type, bytes);
        if (!value.TryGet(out var instance)) return [new WireFault("body", "", "syntax", value.Problem!)];
        return content.ItemSchema is { } item && instance.ValueKind == JsonValueKind.Array
            ? instance.EnumerateArray().SelectMany(i => Validate(item, i, "body"))
            : Validate(content.Schema, instance, "body");
    }

    private IEnumerable<WireFault> Validate(Schema? schema, JsonElement instance, string name) => schema is null
        ? []
        : schemas.Compile(schema).Validate(instance, Direction.Request).Select(e => new WireFault(name, e.InstancePointer, e.Keyword, $"expected {e.Expected}, but {e.Actual}"));
}
