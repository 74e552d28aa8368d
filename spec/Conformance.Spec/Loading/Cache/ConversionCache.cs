using System.Security;
using Conformance.Spec.Loading.Yaml;

namespace Conformance.Spec.Loading.Cache;

/// <summary>
/// Keeps converted YAML files in a folder by a checksum of their content and of this program, so that the same file is converted once. What is
/// damaged is ignored and written anew; what cannot be written is not kept.
/// </summary>
/// <param name="folder">The folder; created when needed.</param>
internal sealed class ConversionCache(string folder)
{
    /// <summary>Copies beyond this are removed, the oldest first.</summary>
    private const int MostCopies = 32;

    private const string Extension = ".converted";

    /// <summary>Another build may convert differently.</summary>
    private static readonly byte[] Program = typeof(ConversionCache).Module.ModuleVersionId.ToByteArray();

    /// <summary>What the YAML converts to: as kept, else as <paramref name="convert"/> does it, which is then kept if nothing had to be said.</summary>
    internal ConvertedYaml? GetOrAdd(ReadOnlySpan<byte> yaml, Func<ConvertedYaml?> convert)
    {
        var path = Path.Combine(folder, NameOf(yaml));
        if (Read(path, yaml) is { } kept) return kept;
        var converted = convert();
        if (converted is { Warnings.Count: 0 }) Write(path, yaml, converted);
        return converted;
    }

    private static string NameOf(ReadOnlySpan<byte> yaml) => $"{Checksum.Of(yaml, Checksum.Of(Program)):x16}{Extension}";

    private static ConvertedYaml? Read(string path, ReadOnlySpan<byte> yaml)
    {
        try
        {
            return File.Exists(path) ? ConversionFormat.Read(yaml, File.ReadAllBytes(path)) : null;
        }
        catch (Exception fault) when (IsOfFileSystem(fault))
        {
            return null;
        }
    }

    /// <summary>Written beside and moved into place: a reader sees a whole copy or none.</summary>
    private void Write(string path, ReadOnlySpan<byte> yaml, ConvertedYaml converted)
    {
        var temporary = $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}";
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(temporary, ConversionFormat.Write(yaml, converted));
            File.Move(temporary, path, overwrite: true);
            Prune();
        }
        catch (Exception fault) when (IsOfFileSystem(fault))
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }

    private void Prune()
    {
        var copies = new DirectoryInfo(folder).GetFiles($"*{Extension}");
        foreach (var copy in copies.OrderByDescending(f => f.LastWriteTimeUtc).Skip(MostCopies)) copy.Delete();
    }

    private static bool IsOfFileSystem(Exception fault) => fault is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;
}
