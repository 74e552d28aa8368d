using System.Text;
using Conformance.Suites.Targets.Credentials;

namespace Conformance.Suites.Tests.Checks.Security;

/// <summary>The credentials of somebody, for each operation those that it takes.</summary>
internal sealed class Wallet(string holder) : ICredential
{
    public IReadOnlyList<Secret> Secrets => [];

    public bool IsProof => true;

    public ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(RequestOptions.Operation, out var operation);
        var schemes = operation!.Security.SelectMany(r => r.Schemes.Keys).ToHashSet(StringComparer.Ordinal);
        if (schemes.Contains("token")) Add(request, "Authorization", $"Bearer token-{holder}");
        if (schemes.Contains("login")) Add(request, "Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{holder}:secret"))}");
        if (schemes.Contains("key")) Add(request, "X-Key", $"key-{holder}");
        if (schemes.Contains("session")) Add(request, "Cookie", $"session=session-{holder}");
        if (schemes.Contains("code")) request.RequestUri = new Uri($"{request.RequestUri!.OriginalString}?code=code-{holder}");
        return ValueTask.CompletedTask;
    }

    private static void Add(HttpRequestMessage request, string name, string value)
    {
        if (!request.Headers.NonValidated.Contains(name)) request.Headers.TryAddWithoutValidation(name, value);
    }
}
