using System.Text.Json;

namespace Conformance.Model;

/// <summary>A link from a response to an operation (OpenAPI 3.0 section 4.7.20).</summary>
/// <param name="Name">Its name in the response.</param>
/// <param name="OperationId">The target's <c>operationId</c>, or null.</param>
/// <param name="OperationRef">A reference to the target, or null.</param>
/// <param name="Parameters">Runtime expressions or constants by parameter name.</param>
/// <param name="RequestBody">A runtime expression or constant, or null.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ResponseLink(
    string Name,
    string? OperationId,
    string? OperationRef,
    IReadOnlyDictionary<string, JsonElement> Parameters,
    JsonElement? RequestBody,
    Place Place);
