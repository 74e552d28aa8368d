namespace Conformance.Reports.Allure;

/// <summary>A label; Allure gives meaning to names such as <c>suite</c>, <c>feature</c>, <c>severity</c> and <c>tag</c>.</summary>
/// <param name="Name">The label's name.</param>
/// <param name="Value">Its value.</param>
public sealed record AllureLabel(string Name, string Value);
