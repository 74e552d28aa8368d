using System.Text.Json;
using Conformance.Generators.Serialization.Reading;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>Says what a server's contract has against a request, and where it stands.</summary>
/// <param name="contract">The server's contract.</param>
/// <param name="inBase">True if that is the base.</param>
internal sealed class RequestComplaints(Contract contract, bool inBase)
{
    private readonly SchemaSet _schemas = new(contract);
    private ParameterReader? _parameters;
    private BodyReader? _bodies;

    /// <summary>The complaints; none if the request keeps the contract.</summary>
    /// <param name="operation">The operation as this contract has it.</param>
    /// <param name="request">The request.</param>
    public IEnumerable<Complaint> Of(Operation operation, Request request)
    {
        if (!RawRequest.TryParse(operation, request.Target, request.Headers, out var raw)) return [Of(operation.Place, "another path", request.Target)];
        _parameters ??= new ParameterReader(_schemas);
        return [.. operation.Parameters.SelectMany(p => OfParameter(p, raw)), .. OfBody(operation.RequestBody, request)];
    }

    private IEnumerable<Complaint> OfParameter(Parameter parameter, RawRequest raw)
    {
        var (title, read) = ($"{parameter.Location.ToString().ToLowerInvariant()} parameter '{parameter.Name}'", _parameters!.Read(parameter, raw));
        if (read.IsAbsent) return parameter.Required ? [Of(parameter.Place, title, "a request without it")] : [];
        if (!read.TryGet(out var value)) return [Of(parameter.Place, $"{title} that can be read", read.Problem ?? "something else")];
        return (parameter.Schema ?? parameter.Content?.Schema) is { } schema ? OfValue(schema, value, title) : [];
    }

    private IEnumerable<Complaint> OfBody(RequestBody? promised, Request request)
    {
        if (promised is null) return [];
        if (request.Body is not { Length: > 0 } body) return promised.Required ? [Of(promised.Place, "a body", "no body")] : [];
        var type = request.Header("Content-Type") ?? "";
        var content = promised.Content.Where(c => MediaTypes.IsWithin(type, c.MediaType)).MaxBy(c => MediaTypes.Specificity(c.MediaType));
        if (content is null) return [Of(promised.Place, $"one of {string.Join(", ", promised.Content.Select(c => c.MediaType))}", type)];
        _bodies ??= new BodyReader(_schemas);
        var read = _bodies.Read(content, type, body);
        if (!read.TryGet(out var value)) return [Of(content.Place, "a body that can be read", read.Problem ?? "something else")];
        return content.Schema is { } schema ? OfValue(schema, value, "body") : [];
    }

    private IEnumerable<Complaint> OfValue(Schema schema, JsonElement value, string title) => _schemas.Compile(schema)
        .Validate(value, Direction.Request)
        .Select(e => Of(e.Schema, $"{title}{(e.InstancePointer.Length == 0 ? "" : $" {e.InstancePointer}")}: {e.Expected}", e.Actual));

    private Complaint Of(Place place, string expected, string actual) => new(place, inBase, Direction.Request, expected, actual);
}
