using System.Text.Json;

namespace Conformance.Model;

/// <summary>How the resources that it matches behave. Null and empty members are what earlier entries say, else inferred from the contract.</summary>
public sealed record ResourceProfile
{
    /// <summary>The operations of the resources it speaks of.</summary>
    public OperationFilter Match { get; init; } = OperationFilter.Any;

    /// <summary>
    /// Steps that delete a resource, in order, the DELETE last: filters of operations on its path or below, for example
    /// <c>path:*/lifecycle/deactivate</c>. A step for which the resource has no operation is left out.
    /// </summary>
    public IReadOnlyList<string> Delete { get; init; } = [];

    /// <summary>How often DELETE is called until the resource is gone; 2 where the first call only deactivates.</summary>
    public int? DeleteCalls { get; init; }

    /// <summary>Values by JSON Pointer, any one of which marks a resource that refuses deletion.</summary>
    public IReadOnlyDictionary<string, JsonElement> RefusesDeletion { get; init; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>The JSON Pointer of the state property, for example <c>/status</c>, or null.</summary>
    public string? StatusPointer { get; init; }

    /// <summary>Lifecycle transitions: last path segment → the states it may start from and the state it leads to.</summary>
    public IReadOnlyList<TransitionProfile> Transitions { get; init; } = [];

    /// <summary>The state after creation, or null.</summary>
    public string? InitialStatus { get; init; }

    /// <summary>JSON Pointers of properties of which no two resources have the same value.</summary>
    public IReadOnlyList<string> Unique { get; init; } = [];

    /// <summary>True if PUT keeps what the body leaves out.</summary>
    public bool? PutMerges { get; init; }

    /// <summary>True if POST to an item changes only what the body names.</summary>
    public bool? PostMerges { get; init; }

    /// <summary>The JSON Pointer of the id in a representation, or null to infer it.</summary>
    public string? IdPointer { get; init; }

    /// <summary>Where the entry stands in the profile.</summary>
    public Place Place { get; init; }

    /// <summary>This entry, where it is silent what an earlier one says.</summary>
    public ResourceProfile Over(ResourceProfile earlier) => this with
    {
        Delete = Delete.Count > 0 ? Delete : earlier.Delete,
        DeleteCalls = DeleteCalls ?? earlier.DeleteCalls,
        RefusesDeletion = RefusesDeletion.Count > 0 ? RefusesDeletion : earlier.RefusesDeletion,
        StatusPointer = StatusPointer ?? earlier.StatusPointer,
        Transitions = Transitions.Count > 0 ? Transitions : earlier.Transitions,
        InitialStatus = InitialStatus ?? earlier.InitialStatus,
        Unique = Unique.Count > 0 ? Unique : earlier.Unique,
        PutMerges = PutMerges ?? earlier.PutMerges,
        PostMerges = PostMerges ?? earlier.PostMerges,
        IdPointer = IdPointer ?? earlier.IdPointer,
    };
}
