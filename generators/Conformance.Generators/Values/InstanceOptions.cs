namespace Conformance.Generators.Values;

/// <summary>How an instance is made.</summary>
public sealed record InstanceOptions
{
    /// <summary>The default: each optional member with an even chance.</summary>
    public static InstanceOptions Default { get; } = new();

    /// <summary>Which optional members there are; default <see cref="Values.Inclusion.Some"/>.</summary>
    public Inclusion Inclusion { get; init; } = Inclusion.Some;

    /// <summary>The name of the parameter, header or property that carries the instance, or null: a hint at what a string looks like.</summary>
    public string? Name { get; init; }

    /// <summary>The media type that the instance will be written in, or null for JSON: a string for a certificate or an image is one.</summary>
    public string? MediaType { get; init; }

    /// <summary>The number of items where the instance is an array whose bounds allow it, or null for a few.</summary>
    public int? Items { get; init; }

    /// <summary>From this depth on, counted from one at the root, optional members are left out; default 5.</summary>
    public int Depth { get; init; } = 5;

    /// <summary>From this many bytes on optional members are left out; default 16 KiB.</summary>
    public int Bytes { get; init; } = 16 * 1024;
}
