namespace Conformance.Generators.Cases.Security;

/// <summary>A way to ask without the credential that an operation demands.</summary>
/// <param name="Reason">What is wrong, in words.</param>
/// <param name="Asking">Who asks, and how.</param>
internal sealed record CredentialAttempt(string Reason, Asking Asking);
