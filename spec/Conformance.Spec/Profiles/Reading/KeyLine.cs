namespace Conformance.Spec.Profiles.Reading;

/// <summary>A key as documentation shows it.</summary>
/// <param name="Section">The object it stands in, for example <c>pagination</c>.</param>
/// <param name="Name">The key.</param>
/// <param name="Type">What its value is.</param>
/// <param name="Required">True if an object without it is wrong.</param>
/// <param name="Summary">What it means.</param>
public sealed record KeyLine(string Section, string Name, string Type, bool Required, string Summary);
