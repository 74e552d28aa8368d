namespace Conformance.Reports.Allure;

/// <summary>Why a test ended as it did.</summary>
/// <param name="Message">In short; categories are matched by it.</param>
/// <param name="Trace">In full, or null.</param>
/// <param name="Known">True if all of it was there in the run before.</param>
/// <param name="Flaky">True if it came and went in the runs before.</param>
public sealed record AllureStatusDetails(string Message, string? Trace = null, bool Known = false, bool Flaky = false);
