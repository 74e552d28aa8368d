using System.Text.Json;

namespace Conformance.Model;

/// <summary>One method on one path template.</summary>
public sealed record Operation
{
    /// <summary>Position in the document, counted from zero over all operations.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path template, for example <c>/users/{id}</c>, without the server's base path.</summary>
    public required string Path { get; init; }

    /// <summary><c>operationId</c>, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Tags in document order.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>True if the document says that the operation will go.</summary>
    public bool Deprecated { get; init; }

    /// <summary>Parameters of the operation and of its path item, the operation's own first where both name one.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>The request body, or null.</summary>
    public RequestBody? RequestBody { get; init; }

    /// <summary>Responses in document order.</summary>
    public IReadOnlyList<Response> Responses { get; init; } = [];

    /// <summary>Alternatives, each of which suffices. Empty: the operation is public. One without schemes: credentials are optional.</summary>
    public IReadOnlyList<SecurityRequirement> Security { get; init; } = [];

    /// <summary>Servers that replace the contract's for this operation; empty means the contract's.</summary>
    public IReadOnlyList<Server> Servers { get; init; } = [];

    /// <summary>The operation's <c>x-</c> members, those of its path item where it has none of that name.</summary>
    public IReadOnlyDictionary<string, JsonElement> Extensions { get; init; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>Where the operation stands.</summary>
    public required Place Place { get; init; }

    /// <summary>What people and files call it: <c>METHOD /path</c>. Unique within a contract.</summary>
    public string Key => $"{Method} {Path}";

    /// <summary>True for methods that promise to change nothing (RFC 9110 section 9.2.1).</summary>
    public bool IsSafe => Method is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "QUERY";

    /// <summary>The response that describes <paramref name="status"/>: the exact one, else its range, else <c>default</c>, else null.</summary>
    public Response? ResponseFor(int status) =>
        Responses.FirstOrDefault(r => r.Status.IsExactly(status))
        ?? Responses.FirstOrDefault(r => r.Status.IsRangeOf(status))
        ?? Responses.FirstOrDefault(r => r.Status.IsDefault);

    /// <inheritdoc/>
    public override string ToString() => Key;

    /// <summary>Two operations are the same only if they are the same object: a contract holds each once.</summary>
    public bool Equals(Operation? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Ordinal;
}
