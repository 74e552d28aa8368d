namespace Conformance.FixtureServers;

/// <summary>One way in which a server differs from its plain form.</summary>
/// <param name="Name">Its name, in lower case with hyphens.</param>
/// <param name="Area">What it is about: schemas, statuses, state…</param>
/// <param name="Summary">What the server does, in a sentence.</param>
public sealed record Twist(string Name, string Area, string Summary);
