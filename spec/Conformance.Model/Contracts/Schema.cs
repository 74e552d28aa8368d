using System.Text.Json;

namespace Conformance.Model;

/// <summary>A schema as the document has it: raw, references not followed. Compilation is the business of the validator.</summary>
/// <param name="Document">Absolute location of the file it stands in; a key of <see cref="Contract.Documents"/>.</param>
/// <param name="Pointer">JSON Pointer (RFC 6901) within that file.</param>
/// <param name="Json">The schema object, or a boolean in OpenAPI 3.1 and later.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Schema(string Document, string Pointer, JsonElement Json, Place Place)
{
    /// <summary>Two schemas are the same if they stand at the same pointer of the same file.</summary>
    public bool Equals(Schema? other) => other is not null && Document == other.Document && Pointer == other.Pointer;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, Pointer);
}
