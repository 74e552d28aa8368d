using Conformance.Spec.Diff.Gating;

namespace Conformance.Cli.Gate;

/// <summary>The file that <c>--waivers</c> names.</summary>
internal sealed class WaiverFile
{
    private readonly byte[] _bytes;

    /// <summary>Reads the file.</summary>
    /// <exception cref="UsageException">It is not there, or something is wrong with it.</exception>
    public WaiverFile(string file, Terminal terminal)
    {
        Path = terminal.PathOf(file);
        if (!File.Exists(Path)) throw new UsageException($"there is no file {file}");
        _bytes = File.ReadAllBytes(Path);
        var read = GateFile.Read(file, _bytes);
        Settings = read.Settings ?? throw new UsageException([.. read.Diagnostics.Select(d => d.ToString())]);
    }

    /// <summary>Its absolute path.</summary>
    public string Path { get; }

    /// <summary>What it says.</summary>
    public GateSettings Settings { get; }

    /// <summary>Takes waivers out of it; a file of which nothing is spent is not touched.</summary>
    /// <param name="spent">Indexes of the waivers.</param>
    public void Prune(IReadOnlySet<int> spent)
    {
        if (spent.Count > 0) File.WriteAllBytes(Path, WaiverPruning.Without(_bytes, spent));
    }
}
