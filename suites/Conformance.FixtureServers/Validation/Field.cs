namespace Conformance.FixtureServers.Validation;

/// <summary>A member of an object that a client may send.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rule">What its value must be.</param>
/// <param name="IsRequired">Whether it must be there.</param>
internal sealed record Field(string Name, Rule Rule, bool IsRequired = false);
