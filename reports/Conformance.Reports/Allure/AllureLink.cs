namespace Conformance.Reports.Allure;

/// <summary>A link.</summary>
/// <param name="Name">What is shown.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Type">Its kind: <c>issue</c>, <c>tms</c> or one's own.</param>
public sealed record AllureLink(string Name, string Url, string Type);
