using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Allure;

/// <summary>Writes <c>allure-results</c> once the run has ended.</summary>
/// <param name="fold">What has read the events; it stands before this report.</param>
/// <param name="folder">The run directory.</param>
public sealed class AllureReport(RunFold fold, string folder) : IReport
{
    private bool _isSaved;

    /// <inheritdoc/>
    public string Name => "allure";

    /// <inheritdoc/>
    public ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken)
    {
        if (runEvent is RunFinished) Save();
        return ValueTask.CompletedTask;
    }

    /// <summary>A run without its last event, as a torn journal has it, is reported as far as it goes.</summary>
    public ValueTask DisposeAsync()
    {
        if (!_isSaved && fold.HasStarted) Save();
        return ValueTask.CompletedTask;
    }

    /// <summary>What an earlier report left would count as retries.</summary>
    private void Save()
    {
        _isSaved = true;
        var path = Path.Combine(folder, AllureFolder.Name);
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        new AllureResults(fold.Result(), new AllureFolder(path)).Write();
    }
}
