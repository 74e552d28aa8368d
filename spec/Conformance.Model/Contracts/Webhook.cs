namespace Conformance.Model;

/// <summary>A request that the API sends to its users. It is listed and not runnable: the harness is the client.</summary>
/// <param name="Name">Its name in the document.</param>
/// <param name="Method">The method in upper case.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Webhook(string Name, string Method, Place Place);
