namespace Conformance.Cli.Tests;

/// <summary>The program run as a user runs it, in a folder of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    /// <summary>True to run as on a terminal that a person watches.</summary>
    public bool IsInteractive { get; init; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("conformance-").FullName;

    public string Out => Readable(_out);

    public string Error => Readable(_error);

    public IReadOnlyList<string> OutLines => Out.TrimEnd('\n').Split('\n');

    public async Task<int> RunAsync(params string[] arguments)
    {
        _out.GetStringBuilder().Clear();
        _error.GetStringBuilder().Clear();
        var terminal = new Terminal(_out, _error, IsInteractive, Folder);
        return await new ConformanceProgram(terminal).RunAsync(arguments, TestContext.CurrentContext.CancellationToken);
    }

    public string Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Readable(StringWriter writer) => writer.ToString().ReplaceLineEndings("\n").Replace(Folder, "FOLDER", StringComparison.Ordinal);
}
