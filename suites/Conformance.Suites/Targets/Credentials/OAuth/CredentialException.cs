namespace Conformance.Suites.Targets.Credentials.OAuth;

/// <summary>There is no credential to ask with: nothing can be said about the target.</summary>
/// <param name="message">Where it was asked for, and what was answered.</param>
public sealed class CredentialException(string message) : Exception(message);
