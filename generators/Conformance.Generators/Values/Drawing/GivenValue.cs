using System.Text.Json;
using Conformance.Model;

namespace Conformance.Generators.Values.Drawing;

/// <summary>A value that is given to a request.</summary>
/// <param name="Value">The value.</param>
/// <param name="Origin">Who gives it.</param>
internal readonly record struct GivenValue(JsonElement Value, ValueOrigin Origin)
{
    /// <summary>True if it stands for a value that an answer will give: what the schema says of values does not hold for it.</summary>
    public bool IsMarker { get; init; }
}
