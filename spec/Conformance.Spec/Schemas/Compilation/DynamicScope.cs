namespace Conformance.Spec.Schemas.Compilation;

/// <summary>The schema resources that a validation has entered and not left (2020-12 core, section 7.1).</summary>
internal sealed record DynamicScope(SchemaResource Resource, DynamicScope? Outer)
{
    /// <summary>From the outermost resource inwards.</summary>
    public IEnumerable<SchemaResource> FromOutermost()
    {
        var resources = new Stack<SchemaResource>();
        for (var at = this; at is not null; at = at.Outer) resources.Push(at.Resource);
        return resources;
    }
}
