using Conformance.Model;

namespace Conformance.Spec.Diff;

/// <summary>Names of things as sentences have them.</summary>
internal static class Words
{
    public static string Of(ParameterLocation location) => location switch
    {
        ParameterLocation.QueryString => "query string",
        _ => location.ToString().ToLowerInvariant(),
    };

    public static string Of(ParameterStyle style)
    {
        var name = style.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static string Of(SecuritySchemeKind kind) => kind switch
    {
        SecuritySchemeKind.ApiKey => "apiKey",
        SecuritySchemeKind.OAuth2 => "oauth2",
        SecuritySchemeKind.OpenIdConnect => "openIdConnect",
        SecuritySchemeKind.MutualTls => "mutualTLS",
        _ => "http",
    };

    public static string Of(bool flag) => flag ? "true" : "false";

    /// <summary>The sentence with its gaps filled; values longer than a line are cut.</summary>
    public static string Fill(string sentence, string subject, string? name, string? from, string? to) => sentence
        .Replace("{subject}", subject, StringComparison.Ordinal)
        .Replace("{name}", Cut(name), StringComparison.Ordinal)
        .Replace("{from}", Cut(from), StringComparison.Ordinal)
        .Replace("{to}", Cut(to), StringComparison.Ordinal);

    private static string Cut(string? text) => text is { Length: > 120 } ? $"{text[..117]}..." : text ?? "";
}
