namespace Conformance.Suites.Targets.Credentials;

/// <summary>Takes credentials off a request again.</summary>
internal static class WithheldCredentials
{
    private static readonly UriCreationOptions Exact = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Removes what stands where the schemes want their credentials.</summary>
    public static void Remove(HttpRequestMessage request, IEnumerable<SecurityScheme> schemes)
    {
        foreach (var scheme in schemes) Remove(request, scheme);
    }

    private static void Remove(HttpRequestMessage request, SecurityScheme scheme)
    {
        switch (scheme)
        {
            case { UsesAuthorizationHeader: true }: request.Headers.Remove("Authorization"); break;
            case { Location: ParameterLocation.Query, ParameterName: { } name }: RemoveFromQuery(request, Uri.EscapeDataString(name)); break;
            case { Location: ParameterLocation.Cookie, ParameterName: { } name }: RemoveCookie(request, name); break;
            case { ParameterName: { } name }: request.Headers.Remove(name); break;
        }
    }

    private static void RemoveFromQuery(HttpRequestMessage request, string name)
    {
        var parts = request.RequestUri!.OriginalString.Split('?', 2);
        if (parts.Length < 2) return;
        var kept = parts[1].Split('&').Where(p => p.Split('=', 2)[0] != name).ToArray();
        request.RequestUri = new Uri(kept.Length == 0 ? parts[0] : $"{parts[0]}?{string.Join('&', kept)}", Exact);
    }

    private static void RemoveCookie(HttpRequestMessage request, string name)
    {
        if (!request.Headers.NonValidated.TryGetValues("Cookie", out var values)) return;
        var kept = values.ToString().Split(';', StringSplitOptions.TrimEntries).Where(c => c.Split('=', 2)[0] != name).ToArray();
        request.Headers.Remove("Cookie");
        if (kept.Length > 0) request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", kept));
    }
}
