namespace Conformance.Spec.Diff.Walking;

/// <summary>Knows which operations a change reaches.</summary>
internal interface IReach
{
    /// <summary>The operations, some of them perhaps twice.</summary>
    IEnumerable<OperationLink> Operations { get; }
}
