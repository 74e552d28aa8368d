using Conformance.FixtureServers.Serving;

namespace Conformance.FixtureServers.Archive;

/// <summary>Who may do what: two tokens, one of which only reads.</summary>
internal sealed class Tokens(Twists twists, ErrorStyle errors)
{
    /// <summary>The token with both scopes.</summary>
    public const string Writer = "archive-full-3f9c27";

    /// <summary>The token with <c>archive:read</c> alone.</summary>
    public const string Reader = "archive-read-81d0be";

    private const string Scheme = "Bearer ";

    /// <summary>Refuses a call without the scope that it needs; null lets it pass.</summary>
    public Answer? Refusal(Call call, string needs)
    {
        if (needs.Length == 0 || IsLetPass(call)) return null;
        var given = call.Header("Authorization") ?? "";
        if (twists.Has("crash-on-odd-credential") && given.Length > 0 && !given.StartsWith(Scheme, StringComparison.Ordinal)) throw new InvalidOperationException("no bearer");
        if (Scopes(given) is not { } scopes) return errors.Of(401, "a token is needed").With("WWW-Authenticate", "Bearer");
        if (scopes.Contains(needs) || (call.Method == "DELETE" && twists.Has("scope-not-asked"))) return null;
        return errors.Of(403, $"the token lacks {needs}").With("WWW-Authenticate", $"Bearer error=\"insufficient_scope\", scope=\"{needs}\"");
    }

    private bool IsLetPass(Call call) =>
        (twists.Has("token-not-asked") && call.Method == "GET" && call.Path.StartsWith("/authors/", StringComparison.Ordinal))
        || (twists.Has("any-token") && call is { Method: "POST", Path: "/books" } && call.Header("Authorization")?.StartsWith(Scheme, StringComparison.Ordinal) is true)
        || (twists.Has("any-scheme") && call.Method == "PATCH" && call.Header("Authorization") is { Length: > 0 });

    private static string[]? Scopes(string given) => given switch
    {
        Scheme + Writer => ["archive:read", "archive:write"],
        Scheme + Reader => ["archive:read"],
        _ => null,
    };
}
