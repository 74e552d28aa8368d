namespace Conformance.Model;

/// <summary>A request as the journal holds it: enough to send it again, secrets masked as <c>{{secret:NAME}}</c>.</summary>
/// <param name="Method">The method.</param>
/// <param name="Url">The absolute URL.</param>
/// <param name="Headers">All headers but <c>Host</c> and those of framing.</param>
/// <param name="Body">The body, or null for a request without one.</param>
public sealed record SentRecord(string Method, string Url, IReadOnlyList<Field> Headers, BodyRecord? Body = null)
{
    /// <summary>The record of a request.</summary>
    /// <param name="sent">The request.</param>
    /// <param name="whole">True to keep the body, false for its hash and length.</param>
    public static SentRecord Of(SentRequest sent, bool whole) => new(
        sent.Method,
        sent.Url,
        sent.Headers,
        sent.Body is { } body ? BodyRecord.Of(body.Span, whole) : null);

    /// <summary>The first value of a header, compared without case, or null.</summary>
    public string? Header(string name) => Headers.FirstOrDefault(h => string.Equals(h.Name, name, StringComparison.OrdinalIgnoreCase)).Value;
}
