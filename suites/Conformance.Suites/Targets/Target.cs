using Conformance.Generators;
using Conformance.Suites.Configuration;
using Conformance.Suites.Safety;
using Conformance.Suites.Targets.Credentials;

namespace Conformance.Suites.Targets;

/// <summary>Where requests go.</summary>
public sealed record Target
{
    /// <summary>Default headers of a client that prove nothing.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Accept-Language", "User-Agent" };

    /// <summary>
    /// The URL that replaces the document's server URL, base path included: a request target is put right behind it. Absolute, <c>http</c>
    /// or <c>https</c>; a trailing slash, query and fragment are ignored.
    /// </summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>True if the target is the mock that the harness started itself, where made-up ids and references name something.</summary>
    public bool EmbeddedMock { get; init; }

    /// <summary>
    /// Makes the handler that answers instead of a socket, for an application in this process; null for the network. The transport
    /// disposes what it made.
    /// </summary>
    public Func<HttpMessageHandler>? Handler { get; init; }

    /// <summary>What proves who asks; applied in order.</summary>
    public IReadOnlyList<ICredential> Credentials { get; init; } = [];

    /// <summary>Valid credentials that do not suffice for everything, or null.</summary>
    public LimitedAccess? Limited { get; init; }

    /// <summary>The credentials of a second identity that may do as much; empty where there is none.</summary>
    public IReadOnlyList<ICredential> Other { get; init; } = [];

    /// <summary>All credentials, whoever they belong to.</summary>
    internal IReadOnlyList<ICredential> AllCredentials => [.. Credentials, .. Limited?.Credentials ?? [], .. Other];

    /// <summary>How it is reached.</summary>
    public TargetNetwork Network { get; init; } = new();

    /// <summary>How long an answer may take, from the first byte sent to the last byte read; default 10 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most bytes of a body that are read, also after a content coding was removed; default 16 MiB.</summary>
    public int BodyLimit { get; init; } = 16 * 1024 * 1024;

    /// <summary>The most bytes of all header lines together, in kibibytes; default 64.</summary>
    public int HeaderLimit { get; init; } = 64;

    /// <summary>True for a literal loopback address or <c>localhost</c>; anything else gets safe methods only, one at a time, slowly.</summary>
    public bool IsLocal => Reach.IsLocal(BaseUrl);

    /// <summary>True if methods that change something may be sent to it, in whatever number its limits allow; by default only to this machine.</summary>
    internal bool MayWrite
    {
        get => field || IsLocal;
        init;
    }

    /// <summary>True if whatever sends the requests may add a credential by itself: then none can be left out.</summary>
    public bool AddsCredentials { get; init; }

    /// <summary>Who can ask here.</summary>
    public IReadOnlyList<Access> Identities =>
        AddsCredentials ? [Access.Full] : [Access.Full, Access.None, .. Limited is null ? [] : new[] { Access.Limited }, .. Other.Count == 0 ? [] : new[] { Access.Other }];

    /// <summary>What a run may do here so that values that must name something do: beyond this machine nothing is created.</summary>
    public ResourceUse Resources => EmbeddedMock ? ResourceUse.CreatedOrMadeUp : MayWrite ? ResourceUse.Created : ResourceUse.Listed;

    /// <summary>The target whose requests an <see cref="HttpClient"/> sends, its default headers included; the caller disposes it.</summary>
    /// <param name="client">The client, for example that of a <c>WebApplicationFactory</c> or <c>TestServer</c>; it must not follow redirects.</param>
    /// <param name="baseUrl">The base URL, or null for the client's own, else <c>http://localhost</c>.</param>
    public static Target Of(HttpClient client, Uri? baseUrl = null) => new()
    {
        BaseUrl = baseUrl ?? client.BaseAddress ?? new Uri("http://localhost"),
        Handler = () => new ClientHandler(client),
        AddsCredentials = client.DefaultRequestHeaders.NonValidated.Any(h => !Harmless.Contains(h.Key)),
    };
}
