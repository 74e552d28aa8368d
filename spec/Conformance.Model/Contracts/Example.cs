using System.Text.Json;

namespace Conformance.Model;

/// <summary>A value that the document gives for a parameter, header or body.</summary>
/// <param name="Name">Its name, or the empty string for the one unnamed <c>example</c>.</param>
/// <param name="Value">The value, unserialized.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Example(string Name, JsonElement Value, Place Place);
