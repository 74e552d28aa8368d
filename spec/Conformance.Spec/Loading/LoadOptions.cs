namespace Conformance.Spec.Loading;

/// <summary>What the loader may do.</summary>
public sealed record LoadOptions
{
    /// <summary>True if references may lead to other hosts, or from a file to the network. Off by default.</summary>
    public bool AllowRemoteReferences { get; init; }

    /// <summary>Fetches a file over HTTP, or null if nothing is ever fetched. It throws <see cref="HttpRequestException"/> where that fails.</summary>
    public Func<Uri, CancellationToken, Task<byte[]>>? Download { get; init; }

    /// <summary>
    /// Reads a file by its absolute path, or null to read it from the disk: a revision in a repository, a document that is nowhere stored. It
    /// throws <see cref="FileNotFoundException"/> where there is none.
    /// </summary>
    public Func<string, byte[]>? ReadFile { get; init; }

    /// <summary>
    /// A folder that keeps converted copies of YAML files by their content, or null to keep none. It is created when needed; a
    /// copy that is damaged or cannot be written is ignored.
    /// </summary>
    public string? CacheFolder { get; init; }
}
