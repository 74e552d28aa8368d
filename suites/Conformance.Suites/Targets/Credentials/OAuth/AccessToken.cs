namespace Conformance.Suites.Targets.Credentials.OAuth;

/// <summary>A token and how long it is good for.</summary>
/// <param name="Value">The token.</param>
/// <param name="Scheme">What stands before it: <c>Bearer</c> or <c>DPoP</c>.</param>
/// <param name="Since">When it was given.</param>
/// <param name="RenewAt">When another should be asked for: before this one ends.</param>
internal sealed record AccessToken(string Value, string Scheme, DateTimeOffset Since, DateTimeOffset RenewAt);
