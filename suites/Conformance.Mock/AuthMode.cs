namespace Conformance.Mock;

/// <summary>What the mock asks of credentials.</summary>
public enum AuthMode
{
    /// <summary>Nothing: every call is served.</summary>
    Off,

    /// <summary>That there is one where the contract asks for one, and that it is not the word <c>invalid</c>.</summary>
    Presence,

    /// <summary>That it is valid and has the scopes that the operation names.</summary>
    Scopes,
}
