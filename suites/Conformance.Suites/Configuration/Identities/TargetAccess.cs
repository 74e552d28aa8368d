using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Targets.Credentials.OAuth;

namespace Conformance.Suites.Configuration.Identities;

/// <summary>What proves one identity.</summary>
public sealed record TargetAccess
{
    /// <summary>Headers that go with its requests.</summary>
    public IReadOnlyList<TargetHeader> Headers { get; init; } = [];

    /// <summary>How its tokens are had, or null.</summary>
    public TargetOAuth? OAuth { get; init; }

    /// <summary>The scopes that it has, where they are known, or null.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>Its credentials; those whose secret cannot be had are left out and told by the reader.</summary>
    /// <param name="secrets">Fetches secrets.</param>
    /// <param name="time">The clock.</param>
    /// <param name="holder">Whose they are, where there are several.</param>
    public IReadOnlyList<ICredential> Credentials(SecretReader secrets, TimeProvider time, string? holder = null)
    {
        var credentials = new List<ICredential>();
        foreach (var header in Headers)
        {
            if (secrets.Read(header.Value) is { } value) credentials.Add(header.With(value, holder));
        }

        if (OAuth?.Grant(secrets) is { } grant) credentials.Add(new OAuthCredential(grant, time));
        return credentials;
    }
}
