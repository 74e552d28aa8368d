namespace Conformance.Model;

/// <summary>One HTTP request, serialized, without the credentials and the host that the target adds.</summary>
public sealed record Request
{
    /// <summary>The method as sent.</summary>
    public required string Method { get; init; }

    /// <summary>Path and query as sent, beginning with a slash, without the server's base path.</summary>
    public required string Target { get; init; }

    /// <summary>Headers in the order in which they are sent, <c>Content-Type</c> among them.</summary>
    public IReadOnlyList<Field> Headers { get; init; } = [];

    /// <summary>The body's bytes, or null for a request without body (no <c>Content-Length</c>).</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>The value of a header, compared without case, or null.</summary>
    public string? Header(string name)
    {
        foreach (var field in Headers)
        {
            if (string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase)) return field.Value;
        }

        return null;
    }
}
