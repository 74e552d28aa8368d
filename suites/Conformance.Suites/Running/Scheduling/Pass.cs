using System.Collections.Concurrent;

namespace Conformance.Suites.Running.Scheduling;

/// <summary>
/// A way through all operations with some of the phases. Lists are read as a whole before anything is written, and what is made, changed and
/// looked for again comes last: what is seen then does not depend on which worker was faster.
/// </summary>
internal sealed class Pass
{
    private readonly Pass? _before;
    private readonly bool _isLast;
    private readonly HashSet<Operation> _run = [];
    private readonly Dictionary<Operation, string> _nothing = [];
    private readonly ConcurrentDictionary<Operation, string> _ended = new();

    private Pass(IReadOnlyList<Phase> phases, Pass? before, bool isLast) => (Phases, _before, _isLast) = (phases, before, isLast);

    /// <summary>The phases.</summary>
    public IReadOnlyList<Phase> Phases { get; }

    /// <summary>The passes of a run, one after the other; each is to be run before the next is asked for.</summary>
    public static IEnumerable<Pass> Of(IReadOnlyList<Phase> phases)
    {
        var parts = phases.GroupBy(Turn).OrderBy(g => g.Key).Select(g => g.ToList()).DefaultIfEmpty([]).ToList();
        Pass? before = null;
        foreach (var (index, part) in parts.Index()) yield return before = new Pass(part, before, index == parts.Count - 1);
    }

    /// <summary>The operation has scenarios in this pass.</summary>
    public void Run(Operation operation) => _run.Add(operation);

    /// <summary>Nothing of an operation is run in this pass: it is said once, where no pass has something of it.</summary>
    public Part Nothing(Operation operation, string reason)
    {
        _nothing[operation] = reason;
        return _isLast && !RanBefore(operation) ? Part.Nothing(operation, Reasons(operation).Last()) : new Part([], []);
    }

    /// <summary>What says that an operation was planned and ended as skipped all the same; null where a later pass has to say it.</summary>
    public OperationSkipped? Skipped(Operation operation, string reason)
    {
        if (RanBefore(operation) || Phases is [Phase.Pagination] && !_isLast) return new OperationSkipped(operation.Key, reason, Phases[0]);
        if (_isLast) return new OperationSkipped(operation.Key, reason);
        _ended[operation] = reason;
        return null;
    }

    private static int Turn(Phase phase) => phase switch
    {
        Phase.Pagination => 0,
        Phase.Stateful => 2,
        _ => 1,
    };

    /// <summary>True if a pass before this one ran something of it that did not end as skipped without a word.</summary>
    private bool RanBefore(Operation operation) => _before is { } before && (before._run.Contains(operation) && !before._ended.ContainsKey(operation) || before.RanBefore(operation));

    /// <summary>Why nothing of it is run, the passes that try most of it last.</summary>
    private IEnumerable<string> Reasons(Operation operation)
    {
        for (var pass = this; pass is not null; pass = pass._before)
        {
            if (pass.Phases is [Phase.Pagination] && pass != this) yield break;
            if (pass._nothing.TryGetValue(operation, out var nothing)) yield return nothing;
            if (pass._ended.TryGetValue(operation, out var ended)) yield return ended;
        }
    }
}
