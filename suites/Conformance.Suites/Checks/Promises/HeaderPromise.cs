using System.Text.Json;
using Conformance.Spec.Schemas;

namespace Conformance.Suites.Checks.Promises;

/// <summary>What is promised of one response header.</summary>
public sealed class HeaderPromise
{
    private readonly SchemaSet _schemas;
    private readonly Schema? _schema;
    private readonly CompiledSchema? _compiled;

    internal HeaderPromise(ResponseHeader header, SchemaSet schemas)
    {
        (Header, _schemas) = (header, schemas);
        _schema = header.Schema ?? header.Content?.Schema;
        _compiled = _schema is null ? null : schemas.Compile(_schema);
    }

    /// <summary>The header.</summary>
    public ResponseHeader Header { get; }

    /// <summary>What is wrong with a value; empty where it keeps its schema, or has none.</summary>
    public IReadOnlyList<SchemaError> Validate(string value)
    {
        if (_compiled is null) return [];
        IReadOnlyList<SchemaError> errors = [];
        foreach (var reading in Readings(value))
        {
            using (reading)
            {
                errors = _compiled.Validate(reading.RootElement, Direction.Response);
                if (errors.Count == 0) return [];
            }
        }

        return errors;
    }

    /// <summary>A header is text; what its value is, the schema decides. Each reading that the schema's type allows, the plainest last.</summary>
    private IEnumerable<JsonDocument> Readings(string value)
    {
        if (Header.Content is { IsJson: true }) return [ParseOr(value)];
        return HeaderValue.Read(value, _schema!, Header.Explode, _schemas).Select(json => JsonDocument.Parse(json));
    }

    private static JsonDocument ParseOr(string value)
    {
        try
        {
            return JsonDocument.Parse(value);
        }
        catch (JsonException)
        {
            return JsonDocument.Parse(JsonSerializer.Serialize(value, HeaderJson.Default.String));
        }
    }
}
