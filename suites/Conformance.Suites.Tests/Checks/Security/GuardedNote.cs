namespace Conformance.Suites.Tests.Checks.Security;

/// <summary>A note.</summary>
internal sealed record GuardedNote(string Id, string Owner, string Text, string Secret);
