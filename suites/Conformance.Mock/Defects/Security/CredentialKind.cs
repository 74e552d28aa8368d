namespace Conformance.Mock.Defects.Security;

/// <summary>What a call carries as a credential.</summary>
internal enum CredentialKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Something that no scheme writes so.</summary>
    Malformed,

    /// <summary>A credential of a scheme that the operation does not take.</summary>
    OtherScheme,

    /// <summary>A credential of a scheme that the operation takes.</summary>
    Unknown,
}
