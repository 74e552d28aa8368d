using Conformance.Model;

namespace Conformance.Spec.Diff;

/// <summary>An operation in both contracts; paths are matched whatever their parameters are called.</summary>
/// <param name="Base">The operation in the base, or null if it is new.</param>
/// <param name="Revision">The operation in the revision, or null if it is gone.</param>
public sealed record OperationLink(Operation? Base, Operation? Revision)
{
    /// <summary>What people and files call it: as the revision has it, or as the base had it where it is gone.</summary>
    public string Key => (Revision ?? Base!).Key;
}
