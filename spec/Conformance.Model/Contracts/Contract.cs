namespace Conformance.Model;

/// <summary>The API as promised: what the document says, references resolved, together with its profile.</summary>
public sealed record Contract
{
    /// <summary>The bundled name or the file's name without extension; safe as a folder name.</summary>
    public required string Name { get; init; }

    /// <summary><c>info.title</c>.</summary>
    public required string Title { get; init; }

    /// <summary><c>info.version</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The edition of OpenAPI that the document follows.</summary>
    public required SpecVersion SpecVersion { get; init; }

    /// <summary>The file that was given first, then the files that it refers to, by absolute location.</summary>
    public required IReadOnlyDictionary<string, SourceDocument> Documents { get; init; }

    /// <summary>The absolute location of the file that was given; a key of <see cref="Documents"/>.</summary>
    public required string Location { get; init; }

    /// <summary>Servers in document order; never empty (OpenAPI 3.0 section 4.7.5: the default is <c>/</c>).</summary>
    public required IReadOnlyList<Server> Servers { get; init; }

    /// <summary>Operations in document order.</summary>
    public required IReadOnlyList<Operation> Operations { get; init; }

    /// <summary>Requests that the API sends to its users (<c>webhooks</c>, <c>x-webhooks</c>): listed, not runnable.</summary>
    public required IReadOnlyList<Webhook> Webhooks { get; init; }

    /// <summary>Security schemes by name.</summary>
    public required IReadOnlyDictionary<string, SecurityScheme> SecuritySchemes { get; init; }

    /// <summary>What is wrong with the document and did not prevent loading it.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What the document does not say.</summary>
    public Profile Profile { get; init; } = Profile.Empty;

    /// <summary>The file that was given.</summary>
    public SourceDocument Document => Documents[Location];
}
