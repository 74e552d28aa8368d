using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Generators.Values;
using Conformance.Spec.Schemas;

namespace Conformance.Mock.Errors;

/// <summary>
/// Makes an error body keep the schema that the document gives it: what a schema demands beyond what is known of the error is made up,
/// and what is known gives way where the schema does not allow it.
/// </summary>
/// <param name="schemas">The contract's schemas.</param>
/// <param name="generator">Makes what is not known.</param>
internal sealed class ErrorCompletion(SchemaSet schemas, InstanceGenerator generator)
{
    private static readonly InstanceOptions Smallest = new() { Inclusion = Inclusion.Required };

    /// <summary>The body if it keeps the schema, else one that does and says as much of it as it can.</summary>
    public JsonNode? Complete(Schema schema, JsonNode? body, ulong seed)
    {
        var compiled = schemas.Compile(schema);
        if (IsValid(compiled, body)) return body;
        var made = generator.Generate(schema, Direction.Response, seed, Smallest);
        if (!made.Ok) return body;
        return made.Value is JsonObject whole && body is JsonObject known ? Lay(compiled, whole, known) : made.Value;
    }

    private static JsonObject Lay(CompiledSchema compiled, JsonObject whole, JsonObject known)
    {
        foreach (var (name, value) in known)
        {
            var before = whole.TryGetPropertyValue(name, out var old) ? old?.DeepClone() : null;
            var wasThere = old is not null;
            whole[name] = value?.DeepClone();
            if (IsValid(compiled, whole)) continue;
            whole.Remove(name);
            if (wasThere) whole[name] = before;
        }

        return whole;
    }

    private static bool IsValid(CompiledSchema compiled, JsonNode? body) =>
        compiled.IsValid(JsonSerializer.SerializeToElement(body), Direction.Response);
}
