namespace Conformance.Model;

/// <summary>A request as it went to the target, with secrets masked as <c>{{secret:NAME}}</c>.</summary>
/// <param name="Method">The method.</param>
/// <param name="Url">The absolute URL.</param>
/// <param name="Headers">All headers but <c>Host</c> and those of framing.</param>
/// <param name="Body">The body's bytes, or null.</param>
public sealed record SentRequest(string Method, string Url, IReadOnlyList<Field> Headers, ReadOnlyMemory<byte>? Body);
