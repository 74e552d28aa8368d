using Conformance.Model;

namespace Conformance.Spec.Resources;

/// <summary>What an operation does, and to what.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Resource">The resource that it does it to, or null where none is known.</param>
/// <param name="Path">What each parameter of the path names, in order.</param>
/// <param name="Reason">Why it is taken for that.</param>
public sealed record OperationRole(
    Operation Operation,
    RoleKind Kind,
    Resource? Resource,
    IReadOnlyList<PathBinding> Path,
    string Reason)
{
    /// <summary>True if it addresses one item of its resource, not the collection.</summary>
    public bool IsOnItem => Resource?.Identity is not null && ReferenceEquals(Path.LastOrDefault(b => b.Resource is not null)?.Resource, Resource);
}
