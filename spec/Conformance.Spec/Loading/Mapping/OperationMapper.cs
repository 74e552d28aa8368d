using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.References;
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
        var mapped = new List<Operation>();
        foreach (var (path, item) in paths)
        {
            foreach (var (method, operation) in item.Operations ?? [])
                mapped.Add(Map(path, item, method.Method.ToUpperInvariant(), operation, mapped.Count));
        }

        return mapped;
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
            Tags = [.. origin.Member("tags")?.Items().Select(t => t.Json.ToString()) ?? []],
            Deprecated = operation.Deprecated,
            Parameters = _parameters.Map(operation.Parameters, item.Parameters),
            RequestBody = _bodies.Map(operation.RequestBody, origin),
            Responses = _responses.Map(operation.Responses),
            Security = SecurityMapper.Requirements(operation.Security) ?? security,
            Servers = ServerMapper.Map(operation.Servers) is { Count: > 0 } own ? own : ServerMapper.Map(item.Servers),
            Extensions = Extensions(context.Origins.Of(item.Extensions), origin),
            Place = origin.Place,
        };
    }

    private static Dictionary<string, JsonElement> Extensions(DocumentNode? item, DocumentNode operation)
    {
        var extensions = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in item?.Members() ?? []) Add(member);
        foreach (var member in operation.Members()) Add(member);
        return extensions;

        void Add(DocumentNode member)
        {
            if (member.Name.StartsWith("x-", StringComparison.Ordinal)) extensions[member.Name] = member.Json;
        }
    }
}
