using Conformance.Model;
using Conformance.Spec.Schemas.Compilation;

namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary>A property that a schema names.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Node">Its schema, or null where it is only required.</param>
/// <param name="IsRequired">True if <c>required</c> lists it.</param>
/// <param name="Owner">Who alone may send it.</param>
internal sealed record NamedMember(string Name, SchemaNode? Node, bool IsRequired, PropertyOwner Owner)
{
    /// <summary>True if only requests carry it.</summary>
    public bool IsWriteOnly => Owner.HasFlag(PropertyOwner.Client);

    /// <summary>OpenAPI 3.0 section 4.7.24.2: a required read-only property is required of the response only, a write-only one of the request.</summary>
    public bool IsRequiredIn(Direction direction) => IsRequired && direction switch
    {
        Direction.Request => !Owner.HasFlag(PropertyOwner.Server),
        Direction.Response => !Owner.HasFlag(PropertyOwner.Client),
        _ => true,
    };
}
