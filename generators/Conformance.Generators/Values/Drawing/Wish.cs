using System.Text.Json;
using Conformance.Generators.Values.Blueprints.Json;

namespace Conformance.Generators.Values.Drawing;

/// <summary>What must be so at one place of an instance. All members null and false: it only has to be there.</summary>
internal sealed record Wish
{
    /// <summary>It is there.</summary>
    public static Wish Present { get; } = new();

    /// <summary>It is not there.</summary>
    public static Wish Absent { get; } = new() { IsAbsent = true };

    /// <summary>True if it must not be there.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>The value that it has, or null.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The variant that it is, or null.</summary>
    public int? Variant { get; init; }

    /// <summary>The type that it has, or null.</summary>
    public JsonTypes? Type { get; init; }

    /// <summary>The code points of a string, the items of an array or the members of an object, or null.</summary>
    public int? Size { get; init; }

    /// <summary>True if a string goes beyond ASCII.</summary>
    public bool BeyondAscii { get; init; }
}
