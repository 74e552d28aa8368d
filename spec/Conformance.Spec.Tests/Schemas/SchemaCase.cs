using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas;

/// <summary>Judges one instance by one schema and writes the errors as short lines.</summary>
internal static class SchemaCase
{
    /// <summary><c>keyword instance-pointer</c> of each error, in order.</summary>
    public static string[] Errors(this CompiledSchema schema, string instance, Direction direction = Direction.None)
    {
        var json = JsonDocument.Parse(instance).RootElement;
        var errors = schema.Validate(json, direction);
        schema.IsValid(json, direction).ShouldBe(errors.Count == 0, $"both passes agree on {instance}");
        return [.. errors.Select(error => $"{error.Keyword} {error.InstancePointer}".TrimEnd())];
    }

    public static string[] Errors(this Contract contract, string name, string instance, Direction direction = Direction.None) =>
        new SchemaSet(contract).Compile(contract.Named(name)).Errors(instance, direction);
}
