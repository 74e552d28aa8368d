namespace Conformance.Suites.Configuration;

/// <summary>How a run knows, before anything else is sent, that it is where it is meant to be.</summary>
/// <param name="Path">What is fetched with GET, below the target's URL.</param>
/// <param name="Pointer">JSON Pointer of the value in what is answered.</param>
/// <param name="Value">The value that must stand there.</param>
public sealed record TargetIdentity(string Path, string Pointer, string Value);
