namespace Conformance.Model;

/// <summary>A value of a request that an earlier answer of its scenario gave: who sends the request again takes it anew.</summary>
/// <param name="Name">
/// The parameter, or the body property by its last name, that carries it; empty where the whole request target is the link that an
/// answer gave.
/// </param>
/// <param name="Value">The value as it was taken.</param>
/// <param name="Case">The id of the case whose answer gave it.</param>
/// <param name="Pointer">
/// Where that exchange has it: a JSON Pointer (RFC 6901) into the answer's body; <c>header:Location</c> for the last segment of that
/// header's path; <c>header:Link</c> for the link whose relation is <c>next</c> (RFC 8288); <c>path:NAME</c> for a parameter of the
/// request's own path.
/// </param>
public sealed record TakenValue(string Name, string Value, string Case, string Pointer)
{
    /// <summary>True if the value is not a part of the request target but all of it.</summary>
    public bool IsTarget => Name.Length == 0;
}
