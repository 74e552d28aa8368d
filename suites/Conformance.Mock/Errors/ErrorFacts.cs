namespace Conformance.Mock.Errors;

/// <summary>What an error body has to say.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Code">The machine-readable code, or null where none is defined.</param>
/// <param name="Trouble">The refusal.</param>
/// <param name="FreshId">A value that no other answer has.</param>
internal sealed record ErrorFacts(int Status, string? Code, Trouble Trouble, string FreshId);
