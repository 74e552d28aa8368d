namespace Conformance.Mock.Limits;

/// <summary>What a limit said to one request.</summary>
/// <param name="IsGranted">True if the request is served.</param>
/// <param name="Limit">How many requests there may be.</param>
/// <param name="Remaining">How many of them are left.</param>
/// <param name="Reset">How long until all are there again.</param>
internal readonly record struct Allowance(bool IsGranted, int Limit, int Remaining, TimeSpan Reset);
