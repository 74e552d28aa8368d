namespace Conformance.Suites.Running.Scheduling;

/// <summary>
/// A way through all operations with some of the phases. Lists are read as a whole before anything is written: what is on them then does
/// not depend on which worker was faster.
/// </summary>
/// <param name="Phases">The phases.</param>
/// <param name="Before">The operations that a pass before this one has run.</param>
/// <param name="IsLast">True if no pass comes behind it.</param>
internal sealed record Pass(IReadOnlyList<Phase> Phases, IReadOnlySet<Operation> Before, bool IsLast)
{
    private readonly HashSet<Operation> _run = [];

    /// <summary>The passes of a run, one after the other; each is to be run before the next is asked for.</summary>
    public static IEnumerable<Pass> Of(IReadOnlyList<Phase> phases)
    {
        if (phases.Count == 1 || !phases.Contains(Phase.Pagination))
        {
            yield return new Pass(phases, new HashSet<Operation>(), IsLast: true);
            yield break;
        }

        var first = new Pass([Phase.Pagination], new HashSet<Operation>(), IsLast: false);
        yield return first;
        yield return new Pass([.. phases.Where(p => p != Phase.Pagination)], first._run, IsLast: true);
    }

    /// <summary>The operation has scenarios in this pass.</summary>
    public void Run(Operation operation) => _run.Add(operation);

    /// <summary>Nothing of an operation is run in this pass: it is said where no other pass has something of it.</summary>
    public Part Nothing(Operation operation, string reason) => IsLast && !Before.Contains(operation) ? Part.Nothing(operation, reason) : new Part([], []);

    /// <summary>What says that an operation was planned and ended as skipped all the same.</summary>
    public OperationSkipped Skipped(Operation operation, string reason) =>
        new(operation.Key, reason, IsLast && !Before.Contains(operation) ? null : Phases[0]);
}
