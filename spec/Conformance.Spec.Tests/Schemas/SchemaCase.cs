using System.Text;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas;

/// <summary>Judges one instance by one schema and writes the errors as short lines.</summary>
internal static class SchemaCase
{
    /// <summary>A schema without a contract.</summary>
    public static CompiledSchema Compile(string schema, SchemaDialect dialect = SchemaDialect.Draft202012) =>
        StandaloneSchema.Compile(JsonDocument.Parse(schema).RootElement, dialect);

    /// <summary><c>keyword instance-pointer</c> of each error, in order.</summary>
    public static string[] Errors(this CompiledSchema schema, string instance, Direction direction = Direction.None) =>
        [.. schema.Explain(instance, direction).Select(error => $"{error.Keyword} {error.InstancePointer}".TrimEnd())];

    public static string[] Errors(this Contract contract, string name, string instance, Direction direction = Direction.None) =>
        new SchemaSet(contract).Compile(contract.Named(name)).Errors(instance, direction);

    public static bool Accepts(this CompiledSchema schema, string instance, Direction direction = Direction.None) =>
        schema.Explain(instance, direction).Count == 0;

    public static IReadOnlyList<SchemaError> Explain(this CompiledSchema schema, string instance, Direction direction = Direction.None)
    {
        var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(instance), new JsonDocumentOptions { MaxDepth = 100_000 }).RootElement;
        var errors = schema.Validate(json, direction);
        schema.IsValid(json, direction).ShouldBe(errors.Count == 0, $"both passes agree on {instance}");
        return errors;
    }
}
