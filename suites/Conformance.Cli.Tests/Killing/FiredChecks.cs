using Conformance.Model;
using Conformance.Suites.Checks;

namespace Conformance.Cli.Tests.Killing;

/// <summary>Notes which checks fire in a run.</summary>
internal sealed class FiredChecks : IReport
{
    private readonly HashSet<string> _fired = new(StringComparer.Ordinal);
    private readonly List<string> _examples = [];
    private int _cases;

    /// <inheritdoc/>
    public string Name => "fired-checks";

    /// <summary>The checks that fired, in the order of the catalogue.</summary>
    public IReadOnlyList<string> Ids => [.. CheckCatalogue.All.Select(c => c.Id).Where(_fired.Contains), .. _fired.Except(CheckCatalogue.All.Select(c => c.Id), StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>A line on the first failure of each check.</summary>
    public IReadOnlyList<string> Examples => _examples;

    /// <summary>How many cases were judged until one failed, or null.</summary>
    public int? CasesToFirst { get; private set; }

    /// <inheritdoc/>
    public ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
    {
        if (runEvent is CaseFinished) _cases++;
        foreach (var failure in Verdicts(runEvent).Select(v => v.Failure).OfType<Failure>())
        {
            CasesToFirst ??= _cases;
            if (_fired.Add(failure.Check)) _examples.Add($"{failure.Check}: {failure.Title}: expected {failure.Expected} but was {failure.Actual}");
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static IReadOnlyList<Verdict> Verdicts(RunEvent runEvent) => runEvent switch
    {
        CaseFinished finished => finished.Verdicts,
        ScenarioFinished finished => finished.Verdicts,
        _ => [],
    };
}
