namespace Conformance.Cli.Gate;

/// <summary>Files of a repository as they are at a reference. Relative references between them resolve at the same one.</summary>
/// <param name="git">The repository.</param>
/// <param name="root">The folder that holds it.</param>
/// <param name="reference">The reference.</param>
internal sealed class GitTree(Git git, string root, string reference) : IFileTree
{
    public IReadOnlyList<string> FilesAt(string path)
    {
        var below = Below(path);
        return [.. git.Files(reference, below).Select(f => f == below ? f[(f.LastIndexOf('/') + 1)..] : f[(below.Length == 0 ? 0 : below.Length + 1)..])];
    }

    public byte[] Read(string path) => git.Read(reference, Below(path)) ?? throw new FileNotFoundException($"{reference} has no file {Below(path)}.");

    private string Below(string path) => Path.GetRelativePath(root, path).Replace('\\', '/') is var relative && relative == "." ? "" : relative;
}
