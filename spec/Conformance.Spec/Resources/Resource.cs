using Conformance.Model;

namespace Conformance.Spec.Resources;

/// <summary>Something that the API keeps, as the paths of the contract show it.</summary>
public sealed record Resource
{
    /// <summary>The path template of an item, else of the resource itself. Unique within a contract.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required ResourceKind Kind { get; init; }

    /// <summary>The path template of the collection, else of the resource itself.</summary>
    public required string Path { get; init; }

    /// <summary>The resource of whose items this one is a part, or null.</summary>
    public Resource? Parent { get; init; }

    /// <summary>How items are addressed, or null where there are none.</summary>
    public Identity? Identity { get; init; }

    /// <summary>The schema of one item, as reading gives it; null where no answer shows one.</summary>
    public Schema? Representation { get; init; }

    /// <summary>The operations that have a role of their own, by role; of several with one role the first.</summary>
    public IReadOnlyDictionary<RoleKind, Operation> Operations { get; init; } = new Dictionary<RoleKind, Operation>();

    /// <summary>What else can be done to it.</summary>
    public IReadOnlyList<ResourceAction> Actions { get; init; } = [];

    /// <summary>The collection whose items the members of a relation are, or null where they are no items of the contract.</summary>
    public Resource? Members { get; init; }

    /// <summary>The relation of which a view shows the other side, or null.</summary>
    public Resource? Through { get; init; }

    /// <summary>Its states, or null where it has none.</summary>
    public Lifecycle? Lifecycle { get; init; }

    /// <summary>How it is deleted.</summary>
    public Deletion Deletion { get; init; } = Deletion.AtOnce;

    /// <summary>JSON Pointers of properties of which no two items have the same value.</summary>
    public IReadOnlyList<string> Unique { get; init; } = [];

    /// <summary>True if PUT keeps what the body leaves out.</summary>
    public bool PutMerges { get; init; }

    /// <summary>True if PUT to an id that is not there makes the item.</summary>
    public bool PutCreates { get; init; }

    /// <summary>What was concluded about it, and why.</summary>
    public IReadOnlyList<Inference> Reasons { get; init; } = [];

    /// <summary>The operation with a role, or null.</summary>
    public Operation? Operation(RoleKind role) => Operations.GetValueOrDefault(role);

    /// <summary>Two resources are the same if they are the same object: a graph holds each once.</summary>
    public bool Equals(Resource? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
