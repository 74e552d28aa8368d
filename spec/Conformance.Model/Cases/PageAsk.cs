namespace Conformance.Model;

/// <summary>Which page of a list a case asks for, and why.</summary>
/// <param name="Walk">The walk that it belongs to, unique within its scenario: <c>biggest pages</c>, <c>pages of 2</c>.</param>
/// <param name="Number">Its place in the walk, counted from one.</param>
/// <param name="Aim">What it is asked for.</param>
/// <param name="Limit">The page size that the walk began with, or null where it asked for none.</param>
public sealed record PageAsk(string Walk, int Number, PageAim Aim, int? Limit);
