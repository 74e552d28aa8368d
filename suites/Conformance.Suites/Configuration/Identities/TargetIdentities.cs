using Conformance.Suites.Targets.Credentials;

namespace Conformance.Suites.Configuration.Identities;

/// <summary>Who may ask a target, with what proves them. Whoever had it made disposes it when the run has ended.</summary>
/// <param name="Full">Whoever may do everything that the run tries.</param>
/// <param name="Limited">Somebody who may not do everything, or null.</param>
/// <param name="Other">A second identity; empty where there is none.</param>
public sealed record TargetIdentities(IReadOnlyList<ICredential> Full, LimitedAccess? Limited, IReadOnlyList<ICredential> Other) : IDisposable
{
    /// <summary>Nobody.</summary>
    public static TargetIdentities None { get; } = new([], null, []);

    /// <summary>Those of a target file; what cannot be had is left out and told by the reader.</summary>
    public static TargetIdentities Of(TargetFile file, SecretReader secrets, TimeProvider time) => new(
        file.Full.Credentials(secrets, time),
        file.Limited is { } limited ? new LimitedAccess(limited.Credentials(secrets, time, "LIMITED"), limited.Scopes) : null,
        file.Other?.Credentials(secrets, time, "OTHER") ?? []);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var credential in Full.Concat(Limited?.Credentials ?? []).Concat(Other).OfType<IDisposable>()) credential.Dispose();
    }
}
