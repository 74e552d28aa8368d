namespace Conformance.Model;

/// <summary>A request as the journal holds it: enough to send it again, secrets masked as <c>{{secret:NAME}}</c>.</summary>
/// <param name="Method">The method.</param>
/// <param name="Url">The absolute URL.</param>
/// <param name="Headers">All headers but <c>Host</c> and those of framing.</param>
/// <param name="Body">The body, or null for a request without one.</param>
public sealed record SentRecord(string Method, string Url, IReadOnlyList<Field> Headers, BodyRecord? Body);
