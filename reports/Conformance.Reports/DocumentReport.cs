using Conformance.Model;
using Conformance.Reports.Folding;

namespace Conformance.Reports;

/// <summary>Writes a document once the run has ended. The fold must stand before it among the reports.</summary>
/// <param name="name">The name that <c>--format</c> knows the document by.</param>
/// <param name="document">The document.</param>
/// <param name="fold">What has read the events.</param>
/// <param name="folder">The run directory.</param>
public sealed class DocumentReport(string name, IRunDocument document, RunFold fold, string folder) : IReport
{
    private bool _isSaved;

    /// <inheritdoc/>
    public string Name => name;

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

    private void Save()
    {
        _isSaved = true;
        Save(document, fold.Result(), folder);
    }

    /// <summary>Writes a document beside its place and moves it there, so that a reader never sees half of it.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Save(IRunDocument document, Run run, string folder)
    {
        var path = Path.Combine(folder, document.FileName);
        var unfinished = $"{path}.part";
        using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024))
        {
            document.Write(run, stream);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
