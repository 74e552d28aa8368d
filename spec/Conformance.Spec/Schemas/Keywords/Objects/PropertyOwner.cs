namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary>Who alone may send a property.</summary>
[Flags]
internal enum PropertyOwner
{
    /// <summary>Both sides send it.</summary>
    Anyone = 0,

    /// <summary>The server: it is read-only.</summary>
    Server = 1,

    /// <summary>The client: it is write-only.</summary>
    Client = 2,
}
