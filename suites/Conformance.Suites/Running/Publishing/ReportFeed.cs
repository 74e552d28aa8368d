namespace Conformance.Suites.Running.Publishing;

/// <summary>
/// Hands events to reports, one at a time, in order. A report that throws is named and gets nothing more; the others go on. Used by one
/// thread.
/// </summary>
/// <param name="reports">The reports; the caller disposes them.</param>
internal sealed class ReportFeed(IReadOnlyList<IReport> reports)
{
    private readonly List<IReport> _listening = [.. reports];
    private readonly List<string> _silent = [];

    /// <summary>The reports that threw, with what they said.</summary>
    public IReadOnlyList<string> Silent => _silent;

    /// <summary>Hands over one event. A run that was cancelled still tells its end: the token of the run does not reach a report.</summary>
    public async ValueTask PublishAsync(RunEvent runEvent)
    {
        for (var i = 0; i < _listening.Count; i++)
        {
            try
            {
                await _listening[i].HandleAsync(runEvent, CancellationToken.None);
            }
#pragma warning disable CA1031 // Whatever a report throws is its own affair.
            catch (Exception e)
#pragma warning restore CA1031
            {
                _silent.Add($"{_listening[i].Name}: {e.Message}");
                _listening.RemoveAt(i--);
            }
        }
    }
}
