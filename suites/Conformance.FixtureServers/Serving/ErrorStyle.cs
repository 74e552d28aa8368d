using System.Text.Json.Nodes;

namespace Conformance.FixtureServers.Serving;

/// <summary>How an API words its errors.</summary>
/// <param name="mediaType">The media type of error bodies.</param>
/// <param name="body">The body for a status and what is wrong.</param>
internal sealed class ErrorStyle(string mediaType, Func<int, string, JsonObject> body)
{
    /// <summary>400: a parameter or the body is not as the contract wants it.</summary>
    public Answer Invalid(string what) => Of(400, what);

    /// <summary>404: an id that names nothing.</summary>
    public Answer NotFound() => Of(404, "there is no such thing");

    /// <summary>409: what is stored does not allow it.</summary>
    public Answer Conflict(string what) => Of(409, what);

    /// <summary>An error with a status.</summary>
    public Answer Of(int status, string what) => new(status, body(status, what)) { MediaType = mediaType };
}
