using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Chains;

/// <summary>A step by which a scenario comes by a resource.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Kind">How.</param>
/// <param name="Operation">The operation that is called.</param>
/// <param name="Pointer">Where the id is found, as <see cref="AnswerValue"/> reads it.</param>
internal sealed record Provision(Resource Resource, ProvisionKind Kind, Operation Operation, string Pointer)
{
    /// <summary>What values taken from it are called.</summary>
    public ValueOrigin Origin => Kind == ProvisionKind.Listed ? ValueOrigin.Listed : ValueOrigin.Created;

    /// <summary>True if the scenario made it, so that it has to remove it.</summary>
    public bool IsMade => Kind != ProvisionKind.Listed;

    /// <summary>What <c>plan</c> says of it.</summary>
    public string Description => Kind switch
    {
        ProvisionKind.Listed => $"listed by {Operation.Key}",
        ProvisionKind.Joined => $"joined by {Operation.Key}",
        _ => $"created by {Operation.Key}",
    };

    /// <summary>Why it is called, in words.</summary>
    public string Reason => Kind switch
    {
        ProvisionKind.Listed => $"set-up: one of {Resource.Path}, for the cases that follow",
        ProvisionKind.Joined => $"set-up: a member of {Resource.Path}, for the cases that follow",
        _ => $"set-up: one more of {Resource.Path}, for the cases that follow",
    };
}
