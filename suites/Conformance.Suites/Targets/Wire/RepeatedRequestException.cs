namespace Conformance.Suites.Targets.Wire;

/// <summary>The HTTP stack was about to send a request for a second time. It does not retry after this kind of exception.</summary>
internal sealed class RepeatedRequestException() : InvalidOperationException("One case is at most one request on the wire.");
