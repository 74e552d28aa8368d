namespace Conformance.Suites.Tests.Checks.State;

/// <summary>A fault of <see cref="NoteServer"/>.</summary>
/// <param name="Oddity">What the server does.</param>
/// <param name="Failures">All the checks that fail, a note as such.</param>
internal sealed record StateFault(string Oddity, IReadOnlyList<string> Failures);
