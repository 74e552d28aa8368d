using Conformance.Model;

namespace Conformance.Reports.Terminal;

/// <summary>Progress for a log that cannot be overwritten: a line for each tenth of the planned cases, or for each thousand where no number is planned.</summary>
/// <param name="output">Where to; left open.</param>
/// <param name="clock">The clock.</param>
public sealed class ProgressLines(TextWriter output, TimeProvider clock) : IReport
{
    private const int Step = 1000;
    private readonly long _began = clock.GetTimestamp();
    private int? _planned;
    private int _done;
    private int _failed;
    private int _said;

    /// <inheritdoc/>
    public string Name => "progress";

    /// <inheritdoc/>
    public async ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
    {
        if (runEvent is RunStarted started) _planned = started.PlannedCases;
        if (runEvent is not (CaseFinished { Case.Purpose: CasePurpose.Trial } or CaseBroken)) return;
        _done++;
        if (runEvent is CaseFinished { Failed: true }) _failed++;
        var tenths = Tenths();
        if (tenths <= _said) return;
        _said = tenths;
        await output.WriteLineAsync(Line().AsMemory(), cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await output.FlushAsync();

    /// <summary>A scenario may have more steps than planned: the last tenth is not said before the end.</summary>
    private int Tenths() => _planned is { } planned and > 0 ? Math.Min((int)(10L * _done / planned), 10) : _done / Step;

    private string Line()
    {
        var share = _planned is null ? "" : $"{Tenths() * 10,3} %  ";
        return $"{share}{Numbers.Of(_done, "case")}, {Numbers.Of(_failed)} with findings, {Numbers.OfSeconds(clock.GetElapsedTime(_began).TotalSeconds)}";
    }
}
