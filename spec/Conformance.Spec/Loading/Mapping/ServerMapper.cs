using Conformance.Model;
using Microsoft.OpenApi;
using DocumentLocation = Conformance.Spec.Loading.References.Location;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Maps servers.</summary>
internal static class ServerMapper
{
    /// <summary>The servers of the document; without any it is <c>/</c> (OpenAPI 3.0 section 4.7.1.1).</summary>
    internal static IReadOnlyList<Server> ForContract(IReadOnlyList<Server> servers, string location) =>
        servers.Count > 0 ? [.. servers.Select(s => Absolute(s, location))] : [Absolute(new Server("/", []), location)];

    internal static IReadOnlyList<Server> Map(IList<OpenApiServer>? servers) => servers is null ? [] :
    [
        .. from server in servers select new Server(server.Url ?? "/", Variables(server)),
    ];

    private static List<ServerVariable> Variables(OpenApiServer server) =>
        Entries.Map(server.Variables, (name, variable) => new ServerVariable(name, variable.Default ?? "", variable.Enum ?? []));

    /// <summary>A relative URL is relative to where the document came from, if that is a server.</summary>
    private static Server Absolute(Server server, string location) =>
        DocumentLocation.IsRemote(location) && server.Url.StartsWith('/')
            ? server with { Url = new Uri(location).GetLeftPart(UriPartial.Authority) + server.Url }
            : server;
}
