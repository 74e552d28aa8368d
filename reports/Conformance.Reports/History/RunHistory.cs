using System.Text.Json;
using Conformance.Model;

namespace Conformance.Reports.History;

/// <summary>Earlier runs of one contract, oldest first.</summary>
/// <param name="Runs">The runs.</param>
public sealed record RunHistory(IReadOnlyList<PastRun> Runs)
{
    /// <summary>How many runs a history keeps.</summary>
    public const int MostRuns = 200;

    /// <summary>No run before.</summary>
    public static RunHistory Empty { get; } = new([]);

    /// <summary>The file that holds a contract's history.</summary>
    public static string FileOf(string folder, string contract) => Path.Combine(folder, $"{contract}.history.ndjson");

    /// <summary>Reads the history of a contract; where there is none, it is empty.</summary>
    /// <returns>The history, and what is wrong with lines that cannot be read; these are left out.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static (RunHistory History, IReadOnlyList<Diagnostic> Diagnostics) Load(string folder, string contract)
    {
        var file = FileOf(folder, contract);
        if (!File.Exists(file)) return (Empty, []);
        var (runs, diagnostics) = (new List<PastRun>(), new List<Diagnostic>());
        foreach (var (number, line) in File.ReadLines(file).Index())
        {
            if (TryRead(line) is { } run) runs.Add(run);
            else diagnostics.Add(Unreadable(file, number + 1));
        }

        return (new RunHistory(runs), diagnostics);
    }

    /// <summary>The runs that began before this one, on the same target.</summary>
    public IReadOnlyList<PastRun> Before(PastRun run) =>
        [.. Runs.Where(r => r.Target == run.Target && r.RunId != run.RunId && r.At <= run.At).OrderBy(r => r.At)];

    /// <summary>The history with this run, in place of itself where it is there already; the oldest runs go.</summary>
    public RunHistory With(PastRun run) =>
        new([.. Runs.Where(r => r.RunId != run.RunId || r.Target != run.Target).Append(run).OrderBy(r => r.At).TakeLast(MostRuns)]);

    /// <summary>Writes the history beside its place and moves it there.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Save(string folder, string contract)
    {
        Directory.CreateDirectory(folder);
        var file = FileOf(folder, contract);
        File.WriteAllLines($"{file}.part", Runs.Select(r => JsonSerializer.Serialize(r, HistoryJson.Default.PastRun)));
        File.Move($"{file}.part", file, overwrite: true);
    }

    private static PastRun? TryRead(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, HistoryJson.Default.PastRun);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Diagnostic Unreadable(string file, int line) => new(
        "history-line-is-unreadable",
        Severity.Warning,
        new Place(file, "", line, 0),
        "This line is no run of a history; it is left out.",
        "A line that a run wrote, unchanged.");
}
