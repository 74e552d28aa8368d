using System.Text.Json.Nodes;
using Conformance.FixtureServers.Serving;

namespace Conformance.FixtureServers.Directory;

/// <summary>
/// Contacts and hooks that belong to whoever made them: cursors in the body, a key in a header. What is stored is tidied up: blanks go,
/// e-mail addresses and hosts are in lower case, tags in order, instants in UTC, defaults are added.
/// </summary>
public static class DirectoryApi
{
    /// <summary>The API.</summary>
    public static FixtureApi Api { get; } = new("directory", Map)
    {
        Faults = DirectoryFaults.All,
        Manners =
        [
            new("hides-what-is-forbidden", "security", "What a key may not change is not there for it: 404 instead of 403."),
            new("others-write", "state", "A second client makes, changes and removes contacts all the time."),
        ],
        Headers = [$"X-Api-Key: {Keys.Owner}"],
        LimitedHeaders = [$"X-Api-Key: {Keys.Reader}"],
        OtherHeaders = [$"X-Api-Key: {Keys.Stranger}"],
    };

    private static ErrorStyle Map(Twists twists, Router router)
    {
        var errors = new ErrorStyle("application/json", (status, what) => new JsonObject { ["code"] = Code(status), ["message"] = what });
        var keys = new Keys(twists, errors);
        router.Guard = keys.Refusal;
        router.Map("GET", "/me", call => new Answer(200, new JsonObject { ["name"] = Keys.NameOf(call), ["writes"] = Keys.Writes(call) }), "read");
        new Contacts(twists, errors).Map(router);
        new Hooks(twists, errors).Map(router);
        return errors;
    }

    private static string Code(int status) => status switch
    {
        401 => "unauthenticated",
        403 => "forbidden",
        404 => "missing",
        405 or 415 => "unsupported",
        >= 500 => "failure",
        _ => "invalid",
    };
}
