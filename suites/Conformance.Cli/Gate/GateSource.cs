using System.IO.Enumeration;
using Conformance.Cli.Gate.Settings;
using Conformance.Spec.Loading;

namespace Conformance.Cli.Gate;

/// <summary>One side of the comparison: a document, or all documents of a folder, somewhere.</summary>
/// <param name="Shown">As the user named it.</param>
/// <param name="Documents">Its documents by the name that both sides have: empty for one file, else the path below the folder.</param>
/// <param name="IsOne">True if one document was named; false for a folder or a pattern.</param>
/// <param name="Options">How to load them.</param>
internal sealed record GateSource(string Shown, IReadOnlyDictionary<string, string> Documents, bool IsOne, LoadOptions Options)
{
    /// <summary>Profiles, suites and waivers that stand where the documents do, by the name that both sides have.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; private init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    /// <summary>Understands what the user gave: a URL, <c>REF:PATH</c>, a path, a folder or a pattern.</summary>
    /// <exception cref="UsageException">It names nothing.</exception>
    public static GateSource Parse(string text, string directory, LoadOptions options)
    {
        if (text.Contains("://", StringComparison.Ordinal)) return new(text, One(text), true, options);
        if (IsOnDisk(text, directory)) return Of(new DiskTree(), text, Path.GetFullPath(text, directory), options);
        return GitReference.Parse(text, directory) is { } git ? Of(git.Tree, text, git.Path, options with { ReadFile = git.Tree.Read }) : throw Missing(text);
    }

    private static GateSource Of(IFileTree tree, string shown, string path, LoadOptions options)
    {
        var (folder, pattern) = Split(path);
        var files = tree.FilesAt(folder);
        if (files.Count == 0) throw Missing(shown);
        if (pattern is null && files is [var only] && only == Path.GetFileName(folder)) return new(shown, One(folder), true, options) { Settings = Beside(tree, folder) };
        var documents = files
            .Where(f => pattern is null || FileSystemName.MatchesSimpleExpression(pattern, f, ignoreCase: false))
            .Where(f => Endings.Any(e => f.EndsWith(e, StringComparison.OrdinalIgnoreCase)) && OpenApiFile.Is(tree.Read(Path.Combine(folder, f))))
            .Order(StringComparer.Ordinal)
            .ToDictionary(f => f, f => Path.Combine(folder, f), StringComparer.Ordinal);
        var settings = files.Where(f => LooseningTable.Names.Contains(Path.GetFileName(f), StringComparer.Ordinal));
        return new(shown, documents, false, options) { Settings = settings.ToDictionary(f => f, f => Path.Combine(folder, f), StringComparer.Ordinal) };
    }

    private static Dictionary<string, string> Beside(IFileTree tree, string document) => LooseningTable.Names
        .Select(n => (Name: n, Path: Path.Combine(Path.GetDirectoryName(document)!, n)))
        .Where(f => tree.FilesAt(f.Path) is [var only] && only == f.Name)
        .ToDictionary(f => f.Name, f => f.Path, StringComparer.Ordinal);

    /// <summary>A pattern begins at the first folder with a wildcard; its star goes through folders.</summary>
    private static (string Folder, string? Pattern) Split(string path)
    {
        var wild = path.IndexOfAny(['*', '?']);
        if (wild < 0) return (Path.TrimEndingDirectorySeparator(path), null);
        var cut = path.LastIndexOfAny(['/', '\\'], wild);
        return (path[..cut], path[(cut + 1)..].Replace('\\', '/').Replace("**/", "*", StringComparison.Ordinal));
    }

    private static bool IsOnDisk(string text, string directory)
    {
        var (folder, pattern) = Split(Path.GetFullPath(text, directory));
        return File.Exists(folder) || (Directory.Exists(folder) && (pattern is null || !text.Contains(':', StringComparison.Ordinal)));
    }

    private static Dictionary<string, string> One(string location) => new(StringComparer.Ordinal) { [""] = location };

    private static UsageException Missing(string text) =>
        new($"there is no document at '{text}'; give a path, a folder, a pattern, a URL, or a git reference such as main:{(text.Contains(':', StringComparison.Ordinal) ? "api/openapi.yaml" : text)}");
}
