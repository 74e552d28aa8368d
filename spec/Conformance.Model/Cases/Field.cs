namespace Conformance.Model;

/// <summary>One header line of a request or an answer.</summary>
/// <param name="Name">The name as sent.</param>
/// <param name="Value">The value as sent, one line.</param>
public readonly record struct Field(string Name, string Value);
