namespace Conformance.Cli.Gate;

/// <summary>Files on the disk.</summary>
internal sealed class DiskTree : IFileTree
{
    public IReadOnlyList<string> FilesAt(string path)
    {
        if (File.Exists(path)) return [Path.GetFileName(path)];
        if (!Directory.Exists(path)) return [];
        return
        [
            .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(path, f).Replace('\\', '/'))
                .Where(f => !f.Split('/').Contains(".git", StringComparer.Ordinal)),
        ];
    }

    public byte[] Read(string path) => File.ReadAllBytes(path);
}
