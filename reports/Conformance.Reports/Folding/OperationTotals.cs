namespace Conformance.Reports.Folding;

/// <summary>Operations counted: total is tested, skipped and broken.</summary>
/// <param name="Total">All operations of the contract.</param>
/// <param name="Tested">An answer was judged.</param>
/// <param name="Succeeded">A 2xx was seen.</param>
/// <param name="Skipped">No answer was judged, for a reason that was foreseen.</param>
/// <param name="Broken">No answer came.</param>
public sealed record OperationTotals(int Total, int Tested, int Succeeded, int Skipped, int Broken)
{
    /// <summary>Counts operations.</summary>
    public static OperationTotals Of(IReadOnlyList<OperationResult> operations) => new(
        operations.Count,
        operations.Count(o => o.End == OperationEnd.Tested),
        operations.Count(o => o.Succeeded),
        operations.Count(o => o.End == OperationEnd.Skipped),
        operations.Count(o => o.End == OperationEnd.Broken));
}
