namespace Conformance.Cli.Gate;

/// <summary>A document of both sides.</summary>
/// <param name="Name">The path that both sides have; empty for one document named alone.</param>
/// <param name="Base">Its location in the base, or null if it is new.</param>
/// <param name="Revision">Its location in the revision, or null if it is gone.</param>
internal sealed record DocumentPair(string Name, string? Base, string? Revision);
