namespace Conformance.Reports.Allure;

/// <summary>A file of the folder that belongs to a step.</summary>
/// <param name="Name">What is shown.</param>
/// <param name="Source">The file's name.</param>
/// <param name="Type">Its media type.</param>
public sealed record AllureAttachment(string Name, string Source, string Type);
