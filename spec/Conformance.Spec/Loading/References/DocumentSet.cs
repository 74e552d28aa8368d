using System.Security;
using Conformance.Model;
using Conformance.Spec.Loading.Cache;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.References;

/// <summary>The files of one contract, read once each.</summary>
internal sealed class DocumentSet(string source, string root, LoadOptions options)
{
    /// <summary>More files than this are not one document.</summary>
    private const int MostFiles = 1000;

    private readonly ConversionCache? _cache = options.CacheFolder is { Length: > 0 } folder ? new ConversionCache(folder) : null;
    private readonly FileGuard _guard = new(root, options);
    private readonly Dictionary<string, ContractFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileFault> _faults = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The files that could be read, by location.</summary>
    internal IReadOnlyDictionary<string, ContractFile> Files => _files;

    /// <summary>What is wrong with the content of the files.</summary>
    internal IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Why a file is not there, or null.</summary>
    internal FileFault? FaultOf(string location) => _faults.GetValueOrDefault(location);

    /// <summary>Reads the file that the user gave; null if it cannot be read, with diagnostics.</summary>
    internal async Task<ContractFile?> OpenAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(root, source, cancellationToken);
        if (FaultOf(root) is { } fault && _diagnostics.Count == 0)
            _diagnostics.Add(new Diagnostic(fault.Id, Severity.Error, new Place(source, "", 0, 0), fault.Message, fault.Expected));
        return _files.GetValueOrDefault(root);
    }

    /// <summary>Reads files that references lead to; false if none of them was new.</summary>
    internal async Task<bool> AddAsync(IEnumerable<string> locations, CancellationToken cancellationToken)
    {
        var added = false;
        foreach (var location in locations.Where(l => !_faults.ContainsKey(l)).Order(StringComparer.Ordinal).ToList())
        {
            added = true;
            if (Refuse(location) is { } refused) _faults[location] = refused;
            else await ReadAsync(location, ShownAs(location), cancellationToken);
        }

        return added;
    }

    private FileFault? Refuse(string location) => _files.Count >= MostFiles
        ? new FileFault("too-many-files", $"The document refers to more than {MostFiles:N0} files.", "Bundle the document into fewer files.")
        : _guard.Refuse(location);

    private Task ReadAsync(string location, string shown, CancellationToken cancellationToken)
    {
        if (Location.IsRemote(location)) return FetchAsync(location, shown, cancellationToken);
        Add(location, shown, () => (options.ReadFile ?? ReadFile)(location));
        return Task.CompletedTask;
    }

    private async Task FetchAsync(string location, string shown, CancellationToken cancellationToken)
    {
        byte[]? bytes = null;
        try
        {
            if (options.Download is null) throw new HttpRequestException("no download is configured.");
            bytes = await options.Download(new Uri(location), cancellationToken);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or NotSupportedException)
        {
            _faults[location] = Describe(shown, fault);
        }

        if (bytes is not null) Add(location, shown, () => bytes);
    }

    private void Add(string location, string shown, Func<byte[]> read)
    {
        try
        {
            var result = JsonSource.Parse(shown, read(), _cache);
            _diagnostics.AddRange(result.Diagnostics);
            if (result.Document is not null) _files[location] = new ContractFile(location, result.Document);
            else _faults[location] = new FileFault("unreadable-reference", $"The file {shown} cannot be read.", "Correct what is reported for that file.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException)
        {
            _faults[location] = Describe(shown, fault);
        }
    }

    private static FileFault Describe(string shown, Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => new FileFault("file-not-found", $"There is no file {shown}.", "Correct the path."),
        HttpRequestException => new FileFault("download-failed", $"{shown} cannot be fetched: {fault.Message}", "Correct the URL, or save the document and give its path."),
        _ => new FileFault("file-not-readable", $"{shown} cannot be read: {fault.Message}", "Give the path of a readable file."),
    };

    /// <summary>A file beyond the limit is not read whole only to be refused.</summary>
    private static byte[] ReadFile(string path)
    {
        if (Directory.Exists(path)) throw new IOException("it is a folder.");
        return new FileInfo(path) is { Exists: true, Length: > SourceLimits.Bytes } large
            ? throw new IOException($"it has {large.Length:N0} bytes, and at most {SourceLimits.Bytes:N0} are read.")
            : File.ReadAllBytes(path);
    }

    /// <summary>A file as messages show it: relative to the path that the user gave, in the same style.</summary>
    private string ShownAs(string location)
    {
        if (Location.IsRemote(location) || Location.IsRemote(source)) return location;
        var relative = Path.GetRelativePath(Location.FolderOf(root), location);
        return Path.Combine(Path.GetDirectoryName(source) ?? "", relative);
    }
}
