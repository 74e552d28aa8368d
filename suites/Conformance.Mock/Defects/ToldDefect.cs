using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects;

/// <summary>A lie that a mock tells.</summary>
/// <param name="Defect">The lie.</param>
/// <param name="Only">The operation that tells it; null for all that it fits.</param>
internal sealed record ToldDefect(Defect Defect, Operation? Only)
{
    /// <summary>True if an operation tells it.</summary>
    public bool IsToldBy(OperationModel model) => Only is null ? Defect.Fits(model) : Only == model.Operation;
}
