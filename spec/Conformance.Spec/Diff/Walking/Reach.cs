namespace Conformance.Spec.Diff.Walking;

/// <summary>Operations that are known at once.</summary>
internal sealed class Reach(IEnumerable<OperationLink> operations) : IReach
{
    /// <summary>No operation: the change is the document's.</summary>
    public static Reach None { get; } = new([]);

    public IEnumerable<OperationLink> Operations { get; } = operations;
}
