using System.Collections.Concurrent;

using Conformance.Mock.Answers;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects;

/// <summary>The lies that one mock tells, each on one operation or on all that it fits.</summary>
internal sealed class DefectSet
{
    private readonly IReadOnlyList<ToldDefect> _told;
    private readonly ConcurrentDictionary<Operation, IReadOnlyList<Defect>> _byOperation = new();

    /// <summary>Reads which lies are told.</summary>
    /// <param name="choices">Each as <c>NAME[@operation]</c>.</param>
    /// <param name="models">What is known of each operation of the contract, in document order.</param>
    /// <exception cref="DefectChoiceException">A lie is not known, or does not fit.</exception>
    public DefectSet(IReadOnlyList<string> choices, IReadOnlyList<Lazy<OperationModel>> models)
    {
        var reader = new DefectChoiceReader(models);
        _told = [.. choices.Select(c => reader.Read(DefectChoice.Parse(c))).OfType<ToldDefect>()];
        if (reader.Problems.Count > 0) throw new DefectChoiceException(reader.Problems);
    }

    /// <summary>The answer to a call of an operation, lies and all.</summary>
    public Reply Answer(Encounter encounter)
    {
        if (_told.Count == 0) return encounter.Answer();
        Func<Encounter, Reply> answer = static e => e.Answer();
        foreach (var defect in ToldBy(encounter.Model))
        {
            var inner = answer;
            answer = e => defect.Answer(e, inner);
        }

        return answer(encounter);
    }

    /// <summary>The answer to a call of a path with a method that it does not have.</summary>
    /// <param name="call">The call.</param>
    /// <param name="models">The operations of the path.</param>
    /// <param name="honest">The honest answer.</param>
    public Reply AnswerOther(Call call, IEnumerable<OperationModel> models, Reply honest)
    {
        if (_told.Count == 0) return honest;
        var told = models.SelectMany(m => ToldBy(m).Select(d => (Defect: d, Model: m))).DistinctBy(t => t.Defect);
        return told.Aggregate(honest, (reply, t) => t.Defect.AnswerOther(call, t.Model, reply));
    }

    private IReadOnlyList<Defect> ToldBy(OperationModel model) => _byOperation.GetOrAdd(
        model.Operation,
        static (_, from) => [.. from._told.Where(t => t.IsToldBy(from.model)).Select(t => t.Defect)],
        (_told, model));
}
