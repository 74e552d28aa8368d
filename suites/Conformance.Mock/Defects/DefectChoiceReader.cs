using Conformance.Mock.Serving;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Mock.Defects;

/// <summary>Finds the lie and the operation that a choice names, and collects what is wrong with choices.</summary>
/// <param name="models">What is known of each operation of the contract, in document order.</param>
internal sealed class DefectChoiceReader(IReadOnlyList<Lazy<OperationModel>> models)
{
    private readonly List<string> _problems = [];

    /// <summary>What is wrong with the choices so far.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>A new teller of the lie that is chosen; null if something is wrong.</summary>
    public ToldDefect? Read(DefectChoice choice)
    {
        if (DefectCatalogue.Make(choice.Id) is not { } defect) return Problem(Unknown(choice.Id));
        if (choice.Operation is null) return models.Any(m => defect.Fits(m.Value)) ? new(defect, null) : Problem($"the defect '{choice.Id}' fits no operation of this contract");
        if (Find(choice.Operation) is not { } model) return Problem(UnknownOperation(choice.Operation));
        return defect.Fits(model) ? new(defect, model.Operation) : Problem(Unfit(defect, model));
    }

    private OperationModel? Find(string name) =>
        models.FirstOrDefault(m => m.Value.Operation.Id == name || m.Value.Operation.Key == name)?.Value;

    private string Unfit(Defect defect, OperationModel model)
    {
        var fitting = models.Select(m => m.Value).Where(defect.Fits).OrderBy(m => Distance(m, model)).Select(m => $"'{m.Operation.Key}'").FirstOrDefault();
        return $"the defect '{defect.Id}' does not fit '{model.Operation.Key}'{(fitting is null ? "" : $"; it fits {fitting}")}";
    }

    /// <summary>Operations of the same path are nearest, then those nearby in the document.</summary>
    private static int Distance(OperationModel other, OperationModel model) =>
        other.Operation.Path == model.Operation.Path ? 0 : 1 + Math.Abs(other.Operation.Ordinal - model.Operation.Ordinal);

    private string UnknownOperation(string name)
    {
        var operations = models.Select(m => m.Value.Operation).ToList();
        var nearest = Nearest.To(name, operations.Select(o => o.Id).OfType<string>().Concat(operations.Select(o => o.Key)));
        return $"the contract has no operation '{name}'{(nearest is null ? "; give 'METHOD /path' or an operation id" : $"; did you mean '{nearest}'?")}";
    }

    private static string Unknown(string id)
    {
        var nearest = Nearest.To(id, DefectCatalogue.All.Select(d => d.Id));
        return $"there is no defect '{id}'{(nearest is null ? "; --list-defects names all" : $"; did you mean '{nearest}'?")}";
    }

    private ToldDefect? Problem(string problem)
    {
        _problems.Add(problem);
        return null;
    }
}
