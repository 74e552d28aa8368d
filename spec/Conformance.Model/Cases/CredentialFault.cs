namespace Conformance.Model;

/// <summary>What a request has in place of the credential that its operation demands.</summary>
public enum CredentialFault
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>One credential of several that are needed together.</summary>
    Partial,

    /// <summary>Something that the scheme does not allow: its name without a credential, what is not encoded as it must be.</summary>
    Malformed,

    /// <summary>A credential of a scheme that the operation does not take.</summary>
    OtherScheme,

    /// <summary>A credential that has the right form and that nobody issued.</summary>
    Unknown,
}
