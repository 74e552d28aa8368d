namespace Conformance.Cli.Gate;

/// <summary>Files as they are somewhere: on the disk, or at a git reference.</summary>
internal interface IFileTree
{
    /// <summary>The files below a folder or the one file itself, as paths relative to the folder with slashes; none if there is nothing.</summary>
    /// <param name="path">An absolute path.</param>
    IReadOnlyList<string> FilesAt(string path);

    /// <summary>The content of a file.</summary>
    /// <param name="path">An absolute path.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    byte[] Read(string path);
}
