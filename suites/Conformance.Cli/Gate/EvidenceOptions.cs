namespace Conformance.Cli.Gate;

/// <summary>How changes are shown happening.</summary>
/// <param name="Url">The server to ask, or null for mocks of both documents.</param>
internal sealed record EvidenceOptions(Uri? Url);
