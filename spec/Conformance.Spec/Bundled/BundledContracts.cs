namespace Conformance.Spec.Bundled;

/// <summary>The contracts that ship with the program, in the folder <c>documents</c> beside it.</summary>
public static class BundledContracts
{
    private const string Document = "openapi.yaml";
    private const string Profile = "profile.yaml";

    /// <summary>The names of the contracts, in ordinal order.</summary>
    public static IReadOnlyList<string> Names => [.. FoldersWith(Document)];

    /// <summary>The names of the profiles, in ordinal order: those of the contracts, and <c>neutral</c>.</summary>
    public static IReadOnlyList<string> ProfileNames => [.. FoldersWith(Profile)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "documents");

    /// <summary>The path of a contract's document, or null if no contract has this name.</summary>
    public static string? DocumentPath(string name) => PathOf(name, Document);

    /// <summary>The path of a profile, or null if no profile has this name.</summary>
    public static string? ProfilePath(string name) => PathOf(name, Profile);

    private static IEnumerable<string> FoldersWith(string file) => Directory.Exists(Folder)
        ? Directory.EnumerateDirectories(Folder)
            .Where(folder => File.Exists(Path.Combine(folder, file)))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)
        : [];

    /// <summary>A name is looked up, never a path: what has a separator is none.</summary>
    private static string? PathOf(string name, string file) =>
        FoldersWith(file).Contains(name, StringComparer.Ordinal) ? Path.Combine(Folder, name, file) : null;
}
