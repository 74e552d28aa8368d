namespace Conformance.Suites.Targets.Credentials;

/// <summary>Proves who asks.</summary>
public interface ICredential
{
    /// <summary>
    /// The values that nothing may write down as they are. Asked before each request is recorded; a new list where a value has changed.
    /// </summary>
    IReadOnlyList<Secret> Secrets { get; }

    /// <summary>True if it proves who asks; false for a header that anyone may send. Probes without a credential leave out what proves.</summary>
    bool IsProof => Secrets.Count > 0;

    /// <summary>Puts the credential on a request. What the case itself says, for example its own <c>Authorization</c>, stays.</summary>
    ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}
