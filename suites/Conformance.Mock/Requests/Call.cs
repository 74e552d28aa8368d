using Conformance.Mock.Identity;
using Conformance.Mock.Routing;

using Microsoft.AspNetCore.Http;

namespace Conformance.Mock.Requests;

/// <summary>A request as it came over the wire.</summary>
internal sealed record Call
{
    /// <summary>The method as sent.</summary>
    public required string Method { get; init; }

    /// <summary>The path as sent, not decoded.</summary>
    public required string Path { get; init; }

    /// <summary>The query as sent, without its question mark.</summary>
    public required string Query { get; init; }

    /// <summary>The header lines.</summary>
    public required IHeaderDictionary Headers { get; init; }

    /// <summary>The body; empty where none was sent.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The first line of a header, or null.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out var lines) && lines.Count > 0 ? lines[0] : null;

    /// <summary>A number that stands for the call: equal calls have the same.</summary>
    public ulong Fingerprint(int seed) => Derivation.Of(Derivation.Of(Derivation.Of((ulong)seed, Method), $"{Path}?{Query}"), Body.Span);

    /// <summary>A call of the given target.</summary>
    public static Call Of(string method, string target, IHeaderDictionary headers, ReadOnlyMemory<byte> body)
    {
        var (path, query) = TargetPath.Split(target);
        return new Call { Method = method, Path = path, Query = query, Headers = headers, Body = body };
    }
}
