namespace Conformance.Spec.Loading.References;

/// <summary>Which files references may lead to: those of the document's folder, and remote ones if the user allows it.</summary>
internal sealed class FileGuard(string root, LoadOptions options)
{
    private readonly string _folder = Real(Location.FolderOf(root));

    /// <summary>Why the file must not be read, or null.</summary>
    internal FileFault? Refuse(string location)
    {
        if (Location.IsRemote(location)) return RefuseRemote(location);
        var real = Real(location);
        return real.StartsWith(_folder, StringComparison.Ordinal)
            ? null
            : new FileFault("reference-outside-folder", $"The reference leads to {location}, outside the document's folder.", "Copy the file into the folder of the document.");
    }

    private FileFault? RefuseRemote(string location) =>
        options.AllowRemoteReferences || location.StartsWith(_folder, StringComparison.Ordinal)
            ? null
            : new FileFault("remote-reference", $"The reference leads to {location}.", "Allow remote references, or copy the file beside the document.");

    /// <summary>A link does not lead out of the folder unseen.</summary>
    private static string Real(string location)
    {
        if (Location.IsRemote(location)) return location;
        var name = Path.TrimEndingDirectorySeparator(location);
        FileSystemInfo entry = Directory.Exists(name) ? new DirectoryInfo(name) : new FileInfo(name);
        var target = entry.Exists ? entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? name : name;
        return name == location ? target : target + Path.DirectorySeparatorChar;
    }
}
