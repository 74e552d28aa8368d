using Conformance.Model;

namespace Conformance.Spec.Resources;

/// <summary>Something that is done to a resource besides reading, writing and deleting it.</summary>
/// <param name="Name">The path below the resource: <c>lifecycle/activate</c>, <c>clone</c>.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Kind">Whether it moves the resource to another state, makes another one, or does something else.</param>
public sealed record ResourceAction(string Name, Operation Operation, RoleKind Kind)
{
    /// <summary>The last segment of the name.</summary>
    public string Verb => Name[(Name.LastIndexOf('/') + 1)..];
}
