using System.Net.Http.Headers;
using System.Text;

namespace Conformance.Suites.Targets.Credentials;

/// <summary>
/// A word that a server takes in place of any credential, put where the security schemes of each operation want it: for the mock, which
/// keeps no secret.
/// </summary>
/// <param name="contract">The contract.</param>
/// <param name="word">The word.</param>
/// <param name="prefersScopes">True if, of several ways in, it takes one that asks for a scope: where none is asked for, none can lack.</param>
public sealed class SchemeCredential(Contract contract, string word, bool prefersScopes = false) : ICredential
{
    /// <inheritdoc/>
    public IReadOnlyList<Secret> Secrets => [];

    /// <inheritdoc/>
    public bool IsProof => true;

    /// <inheritdoc/>
    public ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Options.TryGetValue(RequestOptions.Operation, out var operation)) return ValueTask.CompletedTask;
        foreach (var scheme in Schemes(operation)) Apply(request, scheme);
        return ValueTask.CompletedTask;
    }

    /// <summary>The schemes of the first way in that asks for nothing but what a request can carry.</summary>
    private List<SecurityScheme> Schemes(Operation operation) => operation.Security
        .OrderByDescending(r => prefersScopes && r.Schemes.Values.Any(s => s.Count > 0))
        .Select(r => r.Schemes.Keys.Select(contract.SecuritySchemes.GetValueOrDefault).OfType<SecurityScheme>().ToList())
        .FirstOrDefault(s => s.All(x => x.Kind != SecuritySchemeKind.MutualTls), []);

    private void Apply(HttpRequestMessage request, SecurityScheme scheme)
    {
        if (scheme is { Kind: SecuritySchemeKind.ApiKey, ParameterName: { } name }) ApplyKey(request, scheme, name);
        else if (scheme is { Kind: SecuritySchemeKind.Http, HttpScheme: "basic" }) Add(request.Headers, "Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{word}:{word}"))}");
        else Add(request.Headers, "Authorization", $"Bearer {word}");
    }

    private void ApplyKey(HttpRequestMessage request, SecurityScheme scheme, string name)
    {
        var prefix = contract.Profile.Credentials.FirstOrDefault(c => c.Scheme == scheme.Name)?.Prefix;
        switch (scheme.Location)
        {
            case ParameterLocation.Query: AppendQuery(request, $"{Uri.EscapeDataString(name)}={word}"); break;
            case ParameterLocation.Cookie: AppendCookie(request.Headers, $"{name}={word}"); break;
            default: Add(request.Headers, name, prefix is null ? word : $"{prefix} {word}"); break;
        }
    }

    private static void Add(HttpRequestHeaders headers, string name, string value)
    {
        if (!headers.NonValidated.Contains(name)) headers.TryAddWithoutValidation(name, value);
    }

    private static void AppendCookie(HttpRequestHeaders headers, string cookie)
    {
        var own = headers.NonValidated.TryGetValues("Cookie", out var values) ? $"{values}; " : "";
        headers.Remove("Cookie");
        headers.TryAddWithoutValidation("Cookie", own + cookie);
    }

    private static void AppendQuery(HttpRequestMessage request, string pair)
    {
        var url = request.RequestUri!.OriginalString;
        request.RequestUri = new Uri($"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{pair}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }
}
