using System.Text.Json;

namespace Conformance.Spec.Schemas;

/// <summary>What a schema without a contract may be told about its surroundings.</summary>
public sealed record StandaloneOptions
{
    /// <summary>The absolute location that its references are relative to; null: none.</summary>
    public Uri? Location { get; init; }

    /// <summary>True if <c>format</c> is a promise, false if it is an annotation unless the schema's own dialect asserts it.</summary>
    public bool AssertFormats { get; init; } = true;

    /// <summary>Finds a schema elsewhere by its absolute identifier without fragment; null where there is none. Nothing is found by default.</summary>
    public Func<Uri, JsonElement?> Fetch { get; init; } = static _ => null;
}
