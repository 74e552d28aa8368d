namespace Conformance.Mock.Defects;

/// <summary>One lie that the mock can tell.</summary>
/// <param name="Id">Its name in kebab-case.</param>
/// <param name="Area">What it is about.</param>
/// <param name="Summary">What it does, in one sentence.</param>
/// <param name="Where">The operations that can tell it, in words.</param>
public sealed record DefectSummary(string Id, string Area, string Summary, string Where);
