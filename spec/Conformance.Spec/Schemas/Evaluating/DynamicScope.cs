using Conformance.Spec.Schemas.Resources;

namespace Conformance.Spec.Schemas.Evaluating;

/// <summary>The schema resources with dynamic anchors that a validation has entered and not left (2020-12 core, section 7.1).</summary>
internal sealed record DynamicScope(SchemaResource Resource, DynamicScope? Outer)
{
    /// <summary>The outermost resource that has the dynamic anchor, or null.</summary>
    public SchemaResource? Outermost(string anchor)
    {
        var found = default(SchemaResource);
        for (var at = this; at is not null; at = at.Outer)
        {
            if (at.Resource.DynamicAnchors.Contains(anchor)) found = at.Resource;
        }

        return found;
    }
}
