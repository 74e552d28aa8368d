using Conformance.Mock;
using Conformance.Model;
using Conformance.Suites.Configuration.Identities;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials;

namespace Conformance.Cli.Running;

/// <summary>Who asks in a run: those whom the user gave, and at the embedded mock somebody who may do everything, somebody who may not and somebody else.</summary>
/// <param name="contract">The contract.</param>
/// <param name="request">What the command line asks.</param>
/// <param name="ofTarget">Who the target file knows.</param>
internal sealed class RunCredentials(Contract contract, RunRequest request, TargetIdentities ofTarget)
{
    /// <summary>The tokens, keys and passwords that the user gave of whoever may do everything, for a mock that is to take them.</summary>
    public IReadOnlyList<string> Given => [.. ofTarget.Full.Concat(request.Headers.Select(h => Header(h, null))).SelectMany(c => c.Secrets).Select(s => s.Value)];

    /// <summary>The target at a URL, else the embedded mock.</summary>
    public Target Of(Uri? url, Uri? mock) => new()
    {
        BaseUrl = url ?? mock!,
        EmbeddedMock = url is null,
        Credentials = [.. ofTarget.Full, .. request.Headers.Select(h => Header(h, null)), .. url is null ? [Word(MockOptions.FullToken)] : Array.Empty<ICredential>()],
        Limited = Limited(isEmbedded: url is null),
        Other = Other(isEmbedded: url is null),
    };

    private LimitedAccess? Limited(bool isEmbedded)
    {
        if (request.LimitedHeaders.Count > 0) return new LimitedAccess([.. request.LimitedHeaders.Select(h => Header(h, "LIMITED"))], request.LimitedScopes.Count > 0 ? request.LimitedScopes : null);
        return isEmbedded ? new LimitedAccess([new SchemeCredential(contract, MockOptions.LimitedToken, prefersScopes: true)], []) : ofTarget.Limited;
    }

    private IReadOnlyList<ICredential> Other(bool isEmbedded)
    {
        if (request.OtherHeaders.Count > 0) return [.. request.OtherHeaders.Select(h => Header(h, "OTHER"))];
        return isEmbedded ? [Word(MockOptions.OtherToken)] : ofTarget.Other;
    }

    private SchemeCredential Word(string word) => new(contract, word);

    private HeaderCredential Header(Field header, string? holder) => new(header.Name, header.Value, holder is not null || IsCredential(header.Name), holder);

    /// <summary>A header that carries the credential of one of the document's schemes is a secret; so are the names that HTTP gives to credentials.</summary>
    private bool IsCredential(string header) =>
        header.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Cookie", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Proxy-Authorization", StringComparison.OrdinalIgnoreCase)
        || contract.SecuritySchemes.Values.Any(s => s.Location == ParameterLocation.Header && header.Equals(s.ParameterName, StringComparison.OrdinalIgnoreCase));
}
