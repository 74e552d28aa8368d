using System.Text;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Model;

namespace Conformance.Generators.Cases.Security;

/// <summary>Writes credentials where a scheme wants them.</summary>
/// <param name="scheme">The scheme.</param>
/// <param name="prefix">The word that the profile says to stand before a key, or null.</param>
internal sealed class SchemeWriting(SecurityScheme scheme, string? prefix)
{
    private const string Authorization = "Authorization";

    /// <summary>The scheme.</summary>
    public SecurityScheme Scheme => scheme;

    /// <summary>The word before the credential (RFC 9110 section 11.4), or null where the credential stands alone.</summary>
    public string? Word { get; } = WordOf(scheme, prefix);

    /// <summary>How the scheme is called in a reason.</summary>
    public string Title => $"security scheme '{scheme.Name}'";

    /// <summary>True if the credential is a name and a password in base64 (RFC 7617).</summary>
    public bool IsBasic => scheme is { Kind: SecuritySchemeKind.Http, HttpScheme: "basic" };

    /// <summary>The request with a credential, behind the word of the scheme.</summary>
    public Request Put(Request request, string credential) => PutAlone(request, Word is null ? credential : $"{Word} {credential}");

    /// <summary>The request with a text where the scheme wants a credential.</summary>
    public Request PutAlone(Request request, string text) => scheme switch
    {
        { UsesAuthorizationHeader: true } => WithHeader(request, Authorization, text),
        { Location: ParameterLocation.Query, ParameterName: { } name } => request with { Target = RequestTarget.With(request.Target, name, text) },
        { Location: ParameterLocation.Cookie, ParameterName: { } name } => WithCookie(request, $"{name}={Uri.EscapeDataString(text)}"),
        { ParameterName: { } name } => WithHeader(request, name, text),
        _ => request,
    };

    /// <summary>A name and a password as RFC 7617 section 2 encodes them.</summary>
    public static string Pair(string name, string password) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{password}"));

    private static string? WordOf(SecurityScheme scheme, string? prefix) => scheme switch
    {
        { Kind: SecuritySchemeKind.ApiKey } => prefix,
        { Kind: SecuritySchemeKind.Http, HttpScheme: { Length: > 0 } word } => $"{char.ToUpperInvariant(word[0])}{word[1..]}",
        _ => "Bearer",
    };

    private static Request WithHeader(Request request, string name, string value) =>
        request with { Headers = [.. request.Headers.Where(h => !h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)), new Field(name, value)] };

    /// <summary>One line holds all cookies (RFC 6265 section 5.4).</summary>
    private static Request WithCookie(Request request, string cookie) =>
        WithHeader(request, "Cookie", request.Header("Cookie") is { } own ? $"{own}; {cookie}" : cookie);
}
