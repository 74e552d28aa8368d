namespace Conformance.Model;

/// <summary>The bodies of one media type that clients sent.</summary>
/// <param name="MediaType">Type and subtype in lower case.</param>
/// <param name="Properties">
/// The members of JSON bodies as JSON Pointers (RFC 6901), an item of any array written <c>*</c>: <c>/profile/login</c>,
/// <c>/roles/*/id</c>. Empty where the body is not JSON.
/// </param>
public sealed record UsedBody(string MediaType, IReadOnlyList<string> Properties);
