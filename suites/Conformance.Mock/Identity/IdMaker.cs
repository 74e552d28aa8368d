using System.Text.Json;

using Conformance.Generators.Values;
using Conformance.Spec.Schemas;

namespace Conformance.Mock.Identity;

/// <summary>Makes the ids of one resource: shaped like the document's example and valid for the path parameter.</summary>
internal sealed class IdMaker
{
    private readonly Spec.Resources.Identity _identity;
    private readonly IdShape _shape;
    private readonly CompiledSchema? _schema;
    private readonly InstanceGenerator _generator;
    private readonly bool _isNumber;

    /// <summary>Reads the shape off the identity.</summary>
    public IdMaker(Spec.Resources.Identity identity, SchemaSet schemas, Spec.Resources.SchemaFacts facts, InstanceGenerator generator)
    {
        (_identity, _generator) = (identity, generator);
        _schema = identity.Parameter.Schema is { } schema ? schemas.Compile(schema) : null;
        _isNumber = identity.Parameter.Schema is { } typed && facts.TypeOf(typed) is "integer" or "number";
        _shape = ShapeOf(identity, facts);
    }

    /// <summary>An id for a number.</summary>
    public string Make(ulong number)
    {
        if (_isNumber) return Number(number);
        var id = _shape.Make(number);
        return _schema is null || _schema.IsValid(JsonSerializer.SerializeToElement(id, IdJson.Default.String), Direction.None) ? id : Generated(number);
    }

    private string Number(ulong number)
    {
        var text = ((number % 2_000_000_000) + 1).ToString();
        return _schema!.IsValid(JsonElement.Parse(text), Direction.None) ? text : Generated(number);
    }

    private string Generated(ulong number)
    {
        var made = _generator.Generate(_identity.Parameter.Schema!, Direction.Response, number, new InstanceOptions { Name = _identity.Names[0] });
        return made.Value?.GetValueKind() == JsonValueKind.String ? made.Value.GetValue<string>() : made.Value?.ToJsonString() ?? _shape.Make(number);
    }

    private static IdShape ShapeOf(Spec.Resources.Identity identity, Spec.Resources.SchemaFacts facts)
    {
        if (identity.Example is { } example) return new IdShape(example.ToString());
        var format = identity.Parameter.Schema is { } schema ? facts.Keyword(schema, "format")?.ToString() : null;
        return format == "uuid" ? new IdShape("00000000-0000-4000-8000-000000000000") : IdShape.Usual;
    }
}
