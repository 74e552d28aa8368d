using System.Text;
using Conformance.Model;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>A first target file.</summary>
internal static class TargetDraft
{
    private const string Nobody = "http://localhost:8080";

    internal static string Write(DraftSubject subject)
    {
        var (url, reason) = Url(subject.Contract);
        var writer = new DraftWriter()
            .Comment($"A first target of {subject.Contract.Title} {subject.Contract.Version}: where requests go. No secret belongs in this file.")
            .Key("", "url", YamlScalar.Of(url), reason);
        Headers(writer, subject.Contract);
        return writer.ToString();
    }

    /// <summary>The first server that names a host, its variables at their defaults.</summary>
    internal static (string Url, string Reason) Url(Contract contract)
    {
        var server = contract.Servers[0];
        var url = server.Resolve(new Dictionary<string, string>(StringComparer.Ordinal));
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return (Nobody, "the document names no host");
        return (url, server.Variables.Count == 0
            ? "the document's first server"
            : $"the document's first server, {string.Join(", ", server.Variables.Select(v => $"{v.Name} = {v.Default}"))}");
    }

    private static void Headers(DraftWriter writer, Contract contract)
    {
        var schemes = contract.SecuritySchemes.Values.Where(s => HeaderOf(s) is not null).DistinctBy(HeaderOf, StringComparer.OrdinalIgnoreCase).ToArray();
        if (schemes.Length == 0)
        {
            writer.Comment("headers: absent, for no security scheme of the document travels in a header.");
            return;
        }

        writer.Key("", "headers", "", "what proves who asks, from environment variables");
        foreach (var scheme in schemes)
        {
            writer.Item("", $"{{ name: {YamlScalar.Of(HeaderOf(scheme)!)}{Prefix(scheme)}, env: {Variable(contract, scheme)} }}", $"security scheme {scheme.Name}");
        }
    }

    private static string? HeaderOf(SecurityScheme scheme) =>
        scheme.UsesAuthorizationHeader ? "Authorization" : scheme.Location == ParameterLocation.Header ? scheme.ParameterName : null;

    private static string Prefix(SecurityScheme scheme) => scheme switch
    {
        { Kind: SecuritySchemeKind.Http, HttpScheme: "basic" } => ", prefix: Basic",
        { Kind: SecuritySchemeKind.ApiKey } => "",
        _ => ", prefix: Bearer",
    };

    /// <summary>A name that every shell takes: capitals, digits and underscores.</summary>
    private static string Variable(Contract contract, SecurityScheme scheme)
    {
        var text = new StringBuilder();
        foreach (var c in $"{contract.Name}_{scheme.Name}") text.Append(char.IsAsciiLetterOrDigit(c) ? char.ToUpperInvariant(c) : '_');
        return char.IsAsciiDigit(text[0]) ? $"_{text}" : text.ToString();
    }
}
