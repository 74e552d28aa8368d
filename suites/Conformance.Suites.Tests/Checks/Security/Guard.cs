using System.Text;
using Microsoft.AspNetCore.Http;

namespace Conformance.Suites.Tests.Checks.Security;

/// <summary>What a request proves, as a server sees it that has one odd way.</summary>
internal sealed class Guard(HttpRequest request, string oddity)
{
    private readonly string _authorization = request.Headers.Authorization.ToString();

    public string? Token => Behind("Bearer") ?? (oddity == "any word" ? Behind("Basic") : null);

    public string Owner => Token == "token-other" ? "other" : "full";

    public bool HasLogin => Behind("Basic") is { } pair && Is("full:secret", pair);

    public bool HasKey => request.Headers["X-Key"] == "key-full";

    public bool HasSession => request.Cookies.TryGetValue("session", out var session) && (session == "session-full" || oddity == "any session");

    public bool HasCode => request.Query.TryGetValue("code", out var code) && (code == "code-full" || oddity == "any code" || (oddity == "empty code" && code == ""));

    /// <summary>What a call gets that lacks a scope, or null.</summary>
    public int? Refusal(string scope)
    {
        if (oddity == "no guard" && _authorization.Length == 0) return null;
        if (oddity == "bare word" && _authorization == "Bearer") return null;
        if (oddity == "any word" && Token is not null) return null;
        return Token switch
        {
            "token-full" or "token-other" => null,
            "token-limited" => scope == "notes.read" || oddity == "no scopes" || (oddity == "no scopes to delete" && request.Method == "DELETE") ? null : 403,
            { Length: > 20 } token when oddity == "any token" && !token.Contains(' ', StringComparison.Ordinal) => null,
            _ => oddity == "forbids" ? 403 : 401,
        };
    }

    private string? Behind(string word) => _authorization.StartsWith($"{word} ", StringComparison.OrdinalIgnoreCase) ? _authorization[(word.Length + 1)..] : null;

    private static bool Is(string wanted, string encoded) => Convert.ToBase64String(Encoding.UTF8.GetBytes(wanted)) == encoded;
}
