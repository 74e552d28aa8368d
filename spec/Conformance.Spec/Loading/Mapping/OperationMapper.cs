using System.Text.Json;
using Conformance.Model;
using Microsoft.OpenApi;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Maps operations, in document order.</summary>
internal sealed class OperationMapper(MappingContext context, IReadOnlyList<SecurityRequirement> security)
{
    private readonly ParameterMapper _parameters = new(context);
    private readonly BodyMapper _bodies = new(context);
    private readonly ResponseMapper _responses = new(context);

    internal IReadOnlyList<Operation> Map(OpenApiPaths paths)
    {
        var found =
            from path in paths
            from operation in path.Value.Operations ?? []
            select (Path: path.Key, Item: path.Value, Method: operation.Key.Method.ToUpperInvariant(), Operation: operation.Value);
        return [.. found.Select((f, ordinal) => Map(f.Path, f.Item, f.Method, f.Operation, ordinal))];
    }

    private Operation Map(string path, IOpenApiPathItem item, string method, OpenApiOperation operation, int ordinal)
    {
        var origin = context.Origin(operation.Extensions);
        return new Operation
        {
            Ordinal = ordinal,
            Method = method,
            Path = path,
            Id = operation.OperationId,
            Tags = [.. operation.Tags?.Select(t => t.Reference.Id ?? "") ?? []],
            Deprecated = operation.Deprecated,
            Parameters = _parameters.Map(operation.Parameters, item.Parameters),
            RequestBody = _bodies.Map(operation, origin),
            Responses = _responses.Map(operation.Responses),
            Security = SecurityMapper.Requirements(operation.Security) ?? security,
            Servers = ServerMapper.Map(operation.Servers) is { Count: > 0 } own ? own : ServerMapper.Map(item.Servers),
            Extensions = Extensions(context.Origins.Of(item.Extensions)?.Json, origin.Json),
            Place = origin.Place,
        };
    }

    private static Dictionary<string, JsonElement> Extensions(JsonElement? item, JsonElement operation)
    {
        var extensions = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in (item?.EnumerateObject() ?? default).Concat(operation.EnumerateObject()))
        {
            if (member.Name.StartsWith("x-", StringComparison.Ordinal)) extensions[member.Name] = member.Value;
        }

        return extensions;
    }
}
