using Conformance.Model;

namespace Conformance.Spec.Resources.Inferring;

/// <summary>A resource while its paths are being read.</summary>
/// <param name="Node">The node of an item, else of the resource itself.</param>
/// <param name="Collection">The node of the collection, else the same node.</param>
/// <param name="Kind">What it is.</param>
internal sealed record ResourceDraft(PathNode Node, PathNode Collection, ResourceKind Kind)
{
    /// <summary>Roles with the reason for each.</summary>
    public Dictionary<Operation, (RoleKind Kind, string Reason)> Roles { get; } = [];

    /// <summary>What else can be done to it.</summary>
    public List<ResourceAction> Actions { get; } = [];

    /// <summary>What was concluded about it.</summary>
    public List<Inference> Reasons { get; } = [];

    /// <summary>True if it has items that are addressed by id.</summary>
    public bool HasItems => Node != Collection;

    /// <summary>Gives an operation its role, if it has none.</summary>
    public void Give(Operation? operation, RoleKind kind, string reason)
    {
        if (operation is not null) Roles.TryAdd(operation, (kind, reason));
    }

    /// <summary>The first operation with a role, or null.</summary>
    public Operation? With(RoleKind kind) => Roles.Where(r => r.Value.Kind == kind).Select(r => r.Key).MinBy(o => o.Ordinal);
}
