namespace Conformance.Model;

/// <summary>The part of a contract that clients used, as the mock recorded it. The gate asks it whether a change reaches anybody.</summary>
/// <param name="Contract">The contract's name.</param>
/// <param name="Operations">What was called, by key.</param>
public sealed record UsedContract(string Contract, IReadOnlyList<UsedOperation> Operations)
{
    /// <summary>What was used of an operation, or null if nobody called it.</summary>
    /// <param name="key"><c>METHOD /path</c> as the document writes it.</param>
    public UsedOperation? Find(string key) => Operations.FirstOrDefault(o => o.Operation == key);
}
