namespace Conformance.Suites.Targets.Credentials;

/// <summary>Credentials that are valid and do not suffice for everything.</summary>
/// <param name="Credentials">What proves who asks.</param>
/// <param name="Scopes">The scopes that they have, or null where that is not known.</param>
public sealed record LimitedAccess(IReadOnlyList<ICredential> Credentials, IReadOnlyList<string>? Scopes);
