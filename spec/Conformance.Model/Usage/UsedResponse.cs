namespace Conformance.Model;

/// <summary>The answers of one status and media type that clients got.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Properties">The members of JSON bodies, written as in <see cref="UsedBody.Properties"/>.</param>
/// <param name="MediaType">Type and subtype in lower case, or null for answers without body.</param>
public sealed record UsedResponse(int Status, IReadOnlyList<string> Properties, string? MediaType = null);
