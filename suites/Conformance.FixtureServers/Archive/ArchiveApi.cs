using System.Text.Json.Nodes;
using Conformance.FixtureServers.Serving;

namespace Conformance.FixtureServers.Archive;

/// <summary>Authors and their books: cursors in Link headers, bearer tokens with scopes, problem details, unique keys and references.</summary>
public static class ArchiveApi
{
    /// <summary>The API.</summary>
    public static FixtureApi Api { get; } = new("archive", Map)
    {
        Faults = ArchiveFaults.All,
        Manners =
        [
            new("head-and-options", "robustness", "HEAD and OPTIONS are answered on every path."),
            new("others-write", "state", "A second client makes, changes and removes authors of its own all the time."),
        ],
        Headers = [$"Authorization: Bearer {Tokens.Writer}"],
        LimitedHeaders = [$"Authorization: Bearer {Tokens.Reader}"],
        LimitedScopes = ["archive:read"],
    };

    private static ErrorStyle Map(Twists twists, Router router)
    {
        var errors = new ErrorStyle(
            twists.Has("problem-as-json") ? "application/json" : "application/problem+json",
            (status, what) => new JsonObject { ["type"] = "about:blank", ["title"] = what, ["status"] = status });
        router.AnswersHeadAndOptions = twists.Has("head-and-options");
        router.Guard = new Tokens(twists, errors).Refusal;
        router.Map("GET", "/health", _ => new Answer(200, new JsonObject { ["status"] = "up" }));
        var books = new Books(twists, errors);
        new Authors(twists, errors, books).Map(router);
        books.Map(router);
        return errors;
    }
}
