using Conformance.Model;
using Conformance.Spec.Schemas.Compilation;

namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary>A property that a schema names.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Node">Its schema, or null where it is only required.</param>
/// <param name="IsRequired">True if <c>required</c> lists it.</param>
/// <param name="IsReadOnly">True if only responses carry it.</param>
/// <param name="IsWriteOnly">True if only requests carry it.</param>
internal sealed record NamedMember(string Name, SchemaNode? Node, bool IsRequired, bool IsReadOnly, bool IsWriteOnly)
{
    /// <summary>OpenAPI 3.0 section 4.7.24.2: a required read-only property is required of the response only, a write-only one of the request.</summary>
    public bool IsRequiredIn(Direction direction) => IsRequired && direction switch
    {
        Direction.Request => !IsReadOnly,
        Direction.Response => !IsWriteOnly,
        _ => true,
    };
}
