namespace Conformance.Reports.Allure;

/// <summary>A name and a value.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
/// <param name="Excluded">True if a test with another value is still the same test; null for no.</param>
public sealed record AllureParameter(string Name, string Value, bool? Excluded = null);
