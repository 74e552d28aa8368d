using System.Text.Json.Nodes;

namespace Conformance.FixtureServers.Serving;

/// <summary>What a handler answers.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body, or null for none.</param>
internal sealed record Answer(int Status, JsonNode? Body = null)
{
    /// <summary>The media type of the body.</summary>
    public string MediaType { get; init; } = "application/json";

    /// <summary>The headers besides those of the body; a name may come more than once.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>200 with a copy of the body, so that what is stored stays with its owner.</summary>
    public static Answer Ok(JsonNode body) => new(200, body.DeepClone());

    /// <summary>201 with the place of what was made.</summary>
    public static Answer Created(string location, JsonNode body) => new Answer(201, body.DeepClone()).With("Location", location);

    /// <summary>The same answer with one more header.</summary>
    public Answer With(string name, string value) => this with { Headers = [.. Headers, (name, value)] };
}
