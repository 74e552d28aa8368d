using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Chains;

/// <summary>What has to happen before an operation can be tried, and which values of its path that gives.</summary>
internal sealed record Way
{
    /// <summary>Nothing has to happen.</summary>
    public static Way None { get; } = new();

    /// <summary>The steps, what others need first.</summary>
    public IReadOnlyList<Provision> Steps { get; init; } = [];

    /// <summary>The resource whose item each path parameter names, by the parameter's name.</summary>
    public IReadOnlyDictionary<string, Resource> Path { get; init; } = new Dictionary<string, Resource>(StringComparer.Ordinal);

    /// <summary>Lifecycle actions on the item, in order, that bring it into a state in which the operation is possible.</summary>
    public IReadOnlyList<Operation> Before { get; init; } = [];

    /// <summary>Path parameters that name something that the run can neither make nor find, in document order.</summary>
    public IReadOnlyList<Parameter> Unsourced { get; init; } = [];

    /// <summary>The step that gives a resource, or null.</summary>
    public Provision? StepTo(Resource resource) => Steps.FirstOrDefault(s => s.Resource == resource);
}
