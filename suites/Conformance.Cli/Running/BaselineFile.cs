using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Suites.Configuration.Baselines;
using Conformance.Suites.Running;

namespace Conformance.Cli.Running;

/// <summary>The files of <c>--baseline</c> and <c>--write-baseline</c>; they may be the same.</summary>
internal sealed class BaselineFile
{
    private readonly Terminal _terminal;
    private readonly string? _written;

    /// <summary>Reads the baseline that was given.</summary>
    /// <param name="terminal">Where lines go.</param>
    /// <param name="given">What <c>--baseline</c> names, or null.</param>
    /// <param name="written">What <c>--write-baseline</c> names, or null.</param>
    /// <exception cref="UsageException">A file is not there, something is wrong with it, or it cannot be written.</exception>
    public BaselineFile(Terminal terminal, string? given, string? written)
    {
        (_terminal, _written) = (terminal, written);
        Given = given is null ? Baseline.Empty : Read(given);
        if (written is not null && Directory.Exists(terminal.PathOf(written))) throw new UsageException($"--write-baseline: '{written}' is a folder; it names a file");
    }

    /// <summary>The failures that are accepted.</summary>
    public Baseline Given { get; }

    /// <summary>Writes what a run found, if that was asked for: what fails now, and what nothing was found out about.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(Run run, RunResult result)
    {
        if (_written is null) return;
        if (result.End is RunEnd.Cancelled or RunEnd.TargetLost)
        {
            _terminal.Error.WriteLine($"conformance: --write-baseline: '{_written}' is left as it was: the run broke off");
            return;
        }

        var least = run.Start.FailOn == FailOn.Warning ? Severity.Warning : Severity.Error;
        BaselineEntry[] found = [.. run.Failures.Where(f => f.Failure.Severity >= least).Select(EntryOf)];
        Write(new Baseline([.. result.KeptBaseline, .. found]));
        _terminal.Error.WriteLine($"conformance: {_written} accepts {Count(result.KeptBaseline.Count + found.Length)}; use it with --baseline {_written}");
    }

    private static BaselineEntry EntryOf(FailureEntry entry) => new(entry.Fingerprint, entry.Failure.Check, entry.Operation, entry.Failure.Title);

    private static string Count(int failures) => failures == 1 ? "1 failure" : $"{failures} failures";

    private Baseline Read(string file)
    {
        var path = _terminal.PathOf(file);
        if (!File.Exists(path)) throw new UsageException($"--baseline: there is no file '{file}'; --write-baseline writes one");
        var read = Baseline.Open(path);
        return read.Baseline ?? throw new UsageException([.. read.Diagnostics.Select(d => d.ToString())]);
    }

    private void Write(Baseline baseline)
    {
        try
        {
            using var stream = File.Create(_terminal.PathOf(_written!));
            baseline.Write(stream);
            stream.WriteByte((byte)'\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--write-baseline: '{_written}' cannot be written: {e.Message}");
        }
    }
}
