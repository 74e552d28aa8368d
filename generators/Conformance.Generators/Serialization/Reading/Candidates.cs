using System.Text.Json;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>The readings of one text that its schema's types leave open; the first that the schema accepts counts.</summary>
/// <param name="blueprint">What the value may be.</param>
internal sealed class Candidates(Blueprint blueprint)
{
    private readonly List<JsonElement> _readings = [];

    /// <summary>True if an object is possible.</summary>
    public bool MayBeObject => Types.Allows(JsonTypes.Object);

    /// <summary>True if an array is possible.</summary>
    public bool MayBeArray => Types.Allows(JsonTypes.Array);

    /// <summary>True if anything else is possible.</summary>
    public bool MayBeScalar => (Types & ~(JsonTypes.Object | JsonTypes.Array | JsonTypes.Null)) != JsonTypes.None;

    /// <summary>Where any type is allowed, text is a scalar.</summary>
    private JsonTypes Types => (blueprint.Types | JsonTypes.Null) == JsonTypes.Any ? JsonTypes.String | JsonTypes.Number | JsonTypes.Boolean : blueprint.Types;

    /// <summary>Adds a reading.</summary>
    public void Add(JsonElement reading) => _readings.Add(reading);

    /// <summary>The reading that counts; wrong where there is none.</summary>
    public WireValue Choose(string fault) => _readings.Count switch
    {
        0 => WireValue.Wrong(fault),
        1 => WireValue.Of(_readings[0]),
        _ => WireValue.Of(TextReading.FirstAccepted(_readings, blueprint)),
    };
}
