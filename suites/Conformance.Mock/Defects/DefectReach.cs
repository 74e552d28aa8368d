using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects;

/// <summary>Which operations of a contract can tell which lies. Thread-safe; nothing is started.</summary>
/// <param name="contract">The contract, with its profile.</param>
/// <param name="options">How the mock behaves: some lies are told of what is switched on.</param>
public sealed class DefectReach(Contract contract, MockOptions options)
{
    private readonly Lazy<IReadOnlyList<OperationModel>> _models = new(() =>
    {
        var ground = new Ground(contract, options, static () => "http://127.0.0.1");
        return [.. contract.Operations.Select(o => new OperationModel(ground.Graph.RoleOf(o), ground))];
    });

    /// <summary>The operations that a defect fits, in document order; none for an unknown one.</summary>
    /// <param name="id">The defect's id.</param>
    public IReadOnlyList<Operation> Of(string id) =>
        DefectCatalogue.Make(id) is { } defect ? [.. _models.Value.Where(defect.Fits).Select(m => m.Operation)] : [];
}
