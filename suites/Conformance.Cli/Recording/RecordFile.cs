using Conformance.Model;

namespace Conformance.Cli.Recording;

/// <summary>The file that says what clients used. It is replaced as a whole, so that a reader never sees half of it.</summary>
/// <param name="terminal">Knows the folder that relative paths start from.</param>
/// <param name="file">The file as the user named it.</param>
internal sealed class RecordFile(Terminal terminal, string file)
{
    private readonly string _path = terminal.PathOf(file);

    /// <summary>The file as the user named it.</summary>
    public string Name => file;

    /// <summary>Begins with an empty record; an older record is replaced, anything else is not.</summary>
    /// <exception cref="UsageException">There is something else, or the file cannot be written.</exception>
    public void Begin(Contract contract)
    {
        if (Directory.Exists(_path)) throw new UsageException($"--record: '{file}' is a folder; name a file");
        if (File.Exists(_path) && new FileInfo(_path).Length > 0 && UsedContractFile.Read(File.ReadAllBytes(_path), file).Used is null)
        {
            throw new UsageException($"--record: '{file}' is no record of use; it is not replaced. Name another file.");
        }

        Write(new UsedContract(contract.Name, []));
    }

    /// <summary>Replaces the record.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(UsedContract used)
    {
        var next = _path + ".next";
        try
        {
            using (var stream = new FileStream(next, FileMode.Create)) UsedContractFile.Write(used, stream);
            File.Move(next, _path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--record: '{file}' cannot be written: {e.Message}");
        }
    }
}
