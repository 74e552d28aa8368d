using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Conformance.FixtureServers.Serving;

/// <summary>A request as a handler sees it.</summary>
/// <param name="context">The request.</param>
/// <param name="body">Its JSON body; undefined where it has none.</param>
internal sealed class Call(HttpContext context, JsonElement body)
{
    /// <summary>The JSON body.</summary>
    public JsonElement Body => body;

    /// <summary>The parameters of the query.</summary>
    public IQueryCollection Query => context.Request.Query;

    /// <summary>The method.</summary>
    public string Method => context.Request.Method;

    /// <summary>The query as it was sent, with its question mark; empty where there is none.</summary>
    public string QueryString => context.Request.QueryString.Value ?? "";

    /// <summary>The path as it was sent, without the query.</summary>
    public string Path => context.Request.Path.Value!;

    /// <summary>The address of the server as the client knows it.</summary>
    public string Origin => $"{context.Request.Scheme}://{context.Request.Host}";

    /// <summary>A parameter of the path.</summary>
    public string Route(string name) => (string)context.Request.RouteValues[name]!;

    /// <summary>A header, or null.</summary>
    public string? Header(string name) => context.Request.Headers.TryGetValue(name, out var value) ? value.ToString() : null;
}
