using Conformance.Model;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Diff.Gating.Use;

/// <summary>What recorded clients use of one operation, as places of the base. What is not known to be unused counts as used.</summary>
internal sealed class OperationUse
{
    private readonly Operation _operation;
    private readonly UsedOperation _used;
    private readonly UsedSchemas _request;
    private readonly UsedSchemas _response;

    /// <summary>Follows what was recorded.</summary>
    public OperationUse(Operation operation, UsedOperation used, SchemaSet schemas)
    {
        (_operation, _used, _request, _response) = (operation, used, new UsedSchemas(schemas), new UsedSchemas(schemas));
        foreach (var schema in operation.Parameters.Where(IsSent).Select(p => p.Schema ?? p.Content?.Schema).OfType<Schema>()) _request.Add(schema, null);
        foreach (var body in used.Request)
        {
            foreach (var content in (operation.RequestBody?.Content ?? []).Where(c => IsOf(c, body.MediaType))) Add(_request, content, body.Properties);
        }

        foreach (var answer in used.Responses)
        {
            foreach (var content in (operation.ResponseFor(answer.Status)?.Content ?? []).Where(c => IsOf(c, answer.MediaType))) Add(_response, content, answer.Properties);
        }
    }

    /// <summary>True unless the change is of something that no recorded client sent or got.</summary>
    public bool Concerns(Place place, RuleKey key) => key.Direction switch
    {
        Direction.Request => IsDemand(key) || Sends(place),
        Direction.Response => Gets(place),
        _ => true,
    };

    /// <summary>Who did not send it fails where it must be sent.</summary>
    private static bool IsDemand(RuleKey key) => key.Kind is "ParameterRequirednessChanged" or "PropertyRequirednessChanged"
        or "RequestBodyRequirednessChanged" or "ParameterAdded" or "PropertyAdded" or "RequestBodyAdded";

    private bool Sends(Place place)
    {
        if (_operation.Parameters.FirstOrDefault(p => IsWithin(place, p.Place)) is { } parameter) return IsSent(parameter);
        if (_operation.RequestBody?.Content.FirstOrDefault(c => IsWithin(place, c.Place)) is { } content && !_used.Request.Any(b => IsOf(content, b.MediaType))) return false;
        return !IsOfSchema(place, _operation.RequestBody?.Content ?? []) || _request.Holds(place);
    }

    private bool Gets(Place place)
    {
        var response = _operation.Responses.FirstOrDefault(r => IsWithin(place, r.Place));
        if (response is not null && !_used.Responses.Any(a => _operation.ResponseFor(a.Status) == response)) return false;
        return !IsOfSchema(place, _operation.Responses.SelectMany(r => r.Content)) || _response.Holds(place);
    }

    /// <summary>True for places within the schema of a body, also where it is shared with others and stands elsewhere.</summary>
    private bool IsOfSchema(Place place, IEnumerable<MediaContent> bodies) =>
        !IsWithin(place, _operation.Place) && !_operation.Responses.Any(r => IsWithin(place, r.Place)) && !(_operation.RequestBody is { } body && IsWithin(place, body.Place))
        || bodies.Any(c => c.Schema is { } schema && IsWithin(place, schema.Place));

    private bool IsSent(Parameter parameter) => _used.Parameters.Contains(new UsedParameter(parameter.Location, parameter.Name));

    private static void Add(UsedSchemas schemas, MediaContent content, IEnumerable<string> members)
    {
        if (content.Schema is { } schema) schemas.Add(schema, content.IsJson ? members : null);
    }

    private static bool IsOf(MediaContent content, string? mediaType) => mediaType is not null && MediaTypes.IsWithin(mediaType, content.MediaType);

    private static bool IsWithin(Place place, Place whole) => place.File == whole.File
        && (place.Pointer == whole.Pointer || place.Pointer.StartsWith(whole.Pointer + "/", StringComparison.Ordinal));
}
