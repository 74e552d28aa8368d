using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>What was read from the wire.</summary>
/// <param name="Value">The value, or null where there is none.</param>
/// <param name="Problem">Why it cannot be read, or null.</param>
public readonly record struct WireValue(JsonElement? Value, string? Problem)
{
    /// <summary>Nothing was sent.</summary>
    public static WireValue Absent { get; }

    /// <summary>True if nothing was sent.</summary>
    public bool IsAbsent => Value is null && Problem is null;

    /// <summary>A value.</summary>
    public static WireValue Of(JsonElement value) => new(value, null);

    /// <summary>Something that cannot be read.</summary>
    public static WireValue Wrong(string problem) => new(null, problem);

    /// <summary>The value, if one was read.</summary>
    public bool TryGet([NotNullWhen(true)] out JsonElement value)
    {
        value = Value ?? default;
        return Value is not null;
    }
}
