using Conformance.FixtureServers.Serving;

namespace Conformance.FixtureServers;

/// <summary>A small API: what it promises, and the server that keeps it, or breaks it in one way.</summary>
public sealed record FixtureApi
{
    internal FixtureApi(string name, Func<Twists, Router, ErrorStyle> map) => (Name, Map) = (name, map);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The file of its OpenAPI document.</summary>
    public string Document => File("yaml");

    /// <summary>The file of what the document does not say.</summary>
    public string Profile => File("profile.yaml");

    /// <summary>What a server of this API can do that breaks the document, HTTP or what its profile says.</summary>
    public required IReadOnlyList<Twist> Faults { get; init; }

    /// <summary>What a server of this API can do differently, and right all the same.</summary>
    public required IReadOnlyList<Twist> Manners { get; init; }

    /// <summary>Headers, as <c>Name: value</c>, with which every operation is allowed.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>Headers with which some operations are not allowed.</summary>
    public IReadOnlyList<string> LimitedHeaders { get; init; } = [];

    /// <summary>The scopes of the credential in <see cref="LimitedHeaders"/>; none where nothing is said of them.</summary>
    public IReadOnlyList<string> LimitedScopes { get; init; } = [];

    /// <summary>Headers of somebody else, to whom other things belong.</summary>
    public IReadOnlyList<string> OtherHeaders { get; init; } = [];

    /// <summary>Maps the operations of a server and tells how it words errors.</summary>
    internal Func<Twists, Router, ErrorStyle> Map { get; }

    private string File(string ending) => Path.Combine(AppContext.BaseDirectory, "fixtures", $"{Name}.{ending}");
}
