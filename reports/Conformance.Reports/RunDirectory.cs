using Conformance.Model;
using Conformance.Reports.Summary;

namespace Conformance.Reports;

/// <summary>The folder that holds a run. An old one is replaced only if its run has ended; anything else is left alone.</summary>
/// <param name="path">Path of the folder.</param>
public sealed class RunDirectory(string path)
{
    private static readonly byte[] LastEvent = "{\"event\":\"run-finished\","u8.ToArray();
    private const int LongestLastLine = 16 * 1024;

    /// <summary>The absolute path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>The journal's path.</summary>
    public string Journal => System.IO.Path.Combine(Path, JournalWriter.FileName);

    /// <summary>The folder for a run of this contract where the user names none.</summary>
    public static string DefaultFor(string contract) => System.IO.Path.Combine("artifacts", "runs", contract);

    /// <summary>Makes an empty run directory, in place of a finished one. What else lies in the folder is not touched.</summary>
    /// <returns>Null, or why the folder cannot be used.</returns>
    /// <exception cref="IOException">The folder cannot be made or emptied.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be made or emptied.</exception>
    public string? Prepare()
    {
        if (File.Exists(Path)) return $"'{path}' is a file; --out names a folder.";
        if (Problem() is { } problem) return problem;
        Directory.CreateDirectory(Path);
        foreach (var format in ReportFormats.All) Remove(System.IO.Path.Combine(Path, format.FileName));
        return null;
    }

    /// <summary>Makes the folder ready for reports of a run that has a journal, here or elsewhere; no journal is touched.</summary>
    /// <param name="journal">The absolute path of the run's journal.</param>
    /// <returns>Null, or why the folder cannot be used.</returns>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be made.</exception>
    public string? PrepareFor(string journal)
    {
        if (File.Exists(Path)) return $"'{Path}' is a file; --out names a folder.";
        if (System.IO.Path.GetDirectoryName(journal) == Path) return null;
        if (File.Exists(Journal)) return $"'{Path}' holds another run; its reports are not replaced. Give another --out.";
        if (Problem() is { } problem) return problem;
        Directory.CreateDirectory(Path);
        return null;
    }

    /// <summary>True if a run ended here.</summary>
    public bool IsFinished => File.Exists(System.IO.Path.Combine(Path, SummaryDocument.Name)) || EndsWithLastEvent();

    private string? Problem()
    {
        if (!Directory.Exists(Path) || !Directory.EnumerateFileSystemEntries(Path).Any() || IsFinished) return null;
        return File.Exists(Journal)
            ? $"'{path}' holds a run that has not ended: it is still going, or it was killed. Remove the folder, or give another --out."
            : $"'{path}' is not empty and holds no run; it is not replaced. Give another --out.";
    }

    private bool EndsWithLastEvent()
    {
        if (!File.Exists(Journal)) return false;
        using var journal = new FileStream(Journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        journal.Seek(-Math.Min(journal.Length, LongestLastLine), SeekOrigin.End);
        var end = new byte[journal.Length - journal.Position];
        journal.ReadExactly(end);
        var line = end.AsSpan().TrimEnd((byte)'\n');
        return line[(line.LastIndexOf((byte)'\n') + 1)..].StartsWith(LastEvent);
    }

    private static void Remove(string report)
    {
        if (Directory.Exists(report)) Directory.Delete(report, recursive: true);
        else File.Delete(report);
    }
}
