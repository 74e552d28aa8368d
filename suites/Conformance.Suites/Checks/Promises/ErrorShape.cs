using System.Text.Json;
using Conformance.Spec.Schemas;

namespace Conformance.Suites.Checks.Promises;

/// <summary>What a profile promises of error bodies, ready to be judged by.</summary>
/// <param name="MediaType">Their media type, or null for any.</param>
/// <param name="Schema">Their schema, or null.</param>
public sealed record ErrorShape(string? MediaType, CompiledSchema? Schema)
{
    /// <summary>The shape that the contract's profile states, or null.</summary>
    public static ErrorShape? Of(Contract contract) => contract.Profile.Errors is { } errors && (errors.MediaType ?? (object?)errors.Schema) is not null
        ? new ErrorShape(errors.MediaType, errors.Schema is { } schema ? Compile(schema, contract) : null)
        : null;

    /// <summary>The schema stands in a file of its own, the profile; its dialect is the document's.</summary>
    private static CompiledSchema Compile(Schema schema, Contract contract)
    {
        var file = new SourceDocument(schema.Place.File, schema.Json, new Fragment(schema));
        var alone = contract with { Location = schema.Document, Documents = new Dictionary<string, SourceDocument>(StringComparer.Ordinal) { [schema.Document] = file } };
        return new SchemaSet(alone).Compile(schema with { Pointer = "" });
    }

    /// <summary>Part of a file as if it were a file: every node of it stands where the part stands.</summary>
    private sealed class Fragment(Schema schema) : IPlaceIndex
    {
        public Place Find(string file, string pointer) => schema.Place;

        public bool TryResolve(string pointer, out JsonElement found) => JsonPointer.TryResolve(schema.Json, pointer, out found);

        public IReadOnlyList<string> Lines(int first, int last) => [];
    }
}
