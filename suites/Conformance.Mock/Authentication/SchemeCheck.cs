using Conformance.Mock.Requests;

namespace Conformance.Mock.Authentication;

/// <summary>Looks for the credential of one security scheme in a call.</summary>
/// <param name="scheme">The scheme.</param>
/// <param name="profile">What the profile says of its credentials, or null.</param>
/// <param name="mode">What is asked of it.</param>
/// <param name="tokens">Knows the tokens that the mock issued.</param>
internal sealed class SchemeCheck(SecurityScheme scheme, CredentialProfile? profile, AuthMode mode, AccessTokens tokens)
{
    /// <summary>The word that is never a valid credential.</summary>
    public const string Refused = "invalid";

    private static readonly string[] HttpSchemes = ["Basic", "Bearer", "DPoP", "Digest"];

    /// <summary>How a call stands towards the scheme with these scopes.</summary>
    public Standing Judge(Call call, IReadOnlyList<string> scopes) => scheme.Kind switch
    {
        SecuritySchemeKind.ApiKey => JudgeKey(call),
        SecuritySchemeKind.Http when scheme.HttpScheme == "basic" => JudgeBasic(call),
        SecuritySchemeKind.MutualTls => Standing.Sufficient,
        _ => JudgeToken(call, scopes),
    };

    private Standing JudgeKey(Call call)
    {
        var key = scheme.Location switch
        {
            ParameterLocation.Query => QueryText.First(call.Query, scheme.ParameterName!),
            ParameterLocation.Cookie => Cookie(call, scheme.ParameterName!),
            _ => call.Header(scheme.ParameterName!),
        };
        if (scheme.UsesAuthorizationHeader) key = WithoutPrefix(key);
        return string.IsNullOrWhiteSpace(key) ? Standing.Missing : tokens.Accepts(key) ? Standing.Sufficient : Standing.Invalid;
    }

    /// <summary>The credential behind the prefix of the profile; without one, any that is not of another HTTP scheme.</summary>
    private string? WithoutPrefix(string? value)
    {
        if (profile?.Prefix is { } prefix) return After(value, prefix);
        return HttpSchemes.Any(s => After(value, s) is not null) ? null : value;
    }

    private Standing JudgeBasic(Call call)
    {
        if (After(call.Header("Authorization"), "Basic") is not { } encoded) return Standing.Missing;
        Span<byte> decoded = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, decoded, out var length)) return Standing.Invalid;
        var pair = System.Text.Encoding.UTF8.GetString(decoded[..length]).Split(':', 2);
        return pair.Length == 2 && (pair.All(tokens.Accepts) || tokens.IsNamed(encoded)) ? Standing.Sufficient : Standing.Invalid;
    }

    private Standing JudgeToken(Call call, IReadOnlyList<string> needed)
    {
        var header = call.Header("Authorization");
        var token = After(header, "Bearer");
        var proved = After(header, "DPoP");
        if ((token ?? proved) is not { Length: > 0 } value) return Standing.Missing;
        if (value == Refused) return Standing.Invalid;
        if (tokens.IsNamed(value)) return Standing.Sufficient;
        if (mode == AuthMode.Presence) return Standing.Sufficient;
        var granted = Scopes.OfSpoken(value) ?? tokens.ScopesOf(value, call, isProved: proved is not null);
        if (granted is null && scheme.Kind == SecuritySchemeKind.Http && needed.Count == 0 && tokens.Accepts(value)) granted = Scopes.All;
        return granted is null ? Standing.Invalid : granted.Cover(needed) ? Standing.Sufficient : Standing.Insufficient;
    }

    private static string? After(string? value, string word) =>
        value is not null && value.Length > word.Length && value[word.Length] == ' ' && value.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            ? value[(word.Length + 1)..].Trim()
            : null;

    private static string? Cookie(Call call, string name) => call.Headers.TryGetValue("Cookie", out var lines)
        ? lines.SelectMany(l => (l ?? "").Split(';', StringSplitOptions.TrimEntries))
            .Select(c => c.Split('=', 2))
            .Where(c => c.Length == 2 && c[0] == name)
            .Select(c => c[1])
            .FirstOrDefault()
        : null;
}
