namespace Conformance.Suites.Safety;

/// <summary>A request that must never leave was about to: a fault of the harness, not of the target.</summary>
/// <param name="message">What was about to be sent, and why not.</param>
public sealed class GuardException(string message) : InvalidOperationException(message);
