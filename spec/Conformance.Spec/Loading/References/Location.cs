namespace Conformance.Spec.Loading.References;

/// <summary>Absolute paths and URLs of files, and references between them (RFC 3986 section 5).</summary>
internal static class Location
{
    internal static bool IsRemote(string location) =>
        location.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || location.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The absolute location that a path or URL given by a person means, or null if it means none.</summary>
    internal static string? Absolute(string source) => IsRemote(source) ? AbsoluteUrl(null, source) : AbsolutePath(source);

    /// <summary>Splits a reference found in <paramref name="from"/> into the file's location (null if it means none) and the fragment, percent-decoded.</summary>
    internal static (string? File, string Fragment) Resolve(string from, string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var (file, fragment) = hash < 0 ? (reference, "") : (reference[..hash], Uri.UnescapeDataString(reference[(hash + 1)..]));
        return (file.Length == 0 ? from : Combine(from, file), fragment);
    }

    /// <summary>The folder that holds a file, with the separator at its end.</summary>
    internal static string FolderOf(string location) => IsRemote(location)
        ? new Uri(new Uri(location), ".").AbsoluteUri
        : Path.TrimEndingDirectorySeparator(Path.GetDirectoryName(location) ?? location) + Path.DirectorySeparatorChar;

    private static string? Combine(string from, string file)
    {
        if (IsRemote(file)) return AbsoluteUrl(null, file);
        return IsRemote(from) ? AbsoluteUrl(new Uri(from), file) : AbsolutePath(Path.Combine(FolderOf(from), Uri.UnescapeDataString(file)));
    }

    private static string? AbsoluteUrl(Uri? root, string text)
    {
        var isUrl = root is null ? Uri.TryCreate(text, UriKind.Absolute, out var url) : Uri.TryCreate(root, text, out url);
        return isUrl ? url!.GetLeftPart(UriPartial.Query) : null;
    }

    /// <summary>A path with a NUL is one that no file system knows.</summary>
    private static string? AbsolutePath(string path) => path.Contains('\0', StringComparison.Ordinal) || path.Length == 0 ? null : Path.GetFullPath(path);
}
