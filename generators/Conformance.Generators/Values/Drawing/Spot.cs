namespace Conformance.Generators.Values.Drawing;

/// <summary>Where in an instance a value is being written.</summary>
/// <param name="Seed">The value's own seed.</param>
/// <param name="Depth">One at the root.</param>
/// <param name="Name">The nearest name: that of the member, of the member that holds the array, or of the parameter.</param>
/// <param name="Aim">What must be so at this value or below it, or null.</param>
/// <param name="Reached">Steps of the aim that lead here.</param>
internal readonly record struct Spot(ulong Seed, int Depth, string? Name, Aim? Aim, int Reached)
{
    /// <summary>How often the value was drawn before and was wrong.</summary>
    public int Redraws { get; init; }

    /// <summary>The media type of the body that the value is, or of the part, or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>The wish for this very value, or null.</summary>
    public Wish? Wish => Aim is not null && Reached == Aim.Steps.Count ? Aim.Wish : null;

    /// <summary>The next step of the aim, or null where it ends here or there is none.</summary>
    public AimStep? Step => Aim is not null && Reached < Aim.Steps.Count ? Aim.Steps[Reached] : null;

    /// <summary>The variant that this value must be, or null.</summary>
    public int? Variant => Step?.Variant ?? Wish?.Variant;

    /// <summary>True if the wish is that this value is not there.</summary>
    public bool IsUnwanted => Wish?.IsAbsent == true;

    /// <summary>The spot of a member of this object.</summary>
    public Spot Member(string name, ulong seed) => Step?.Member == name
        ? new Spot(seed, Depth + 1, name, Aim, Reached + 1)
        : new Spot(seed, Depth + 1, name, null, 0);

    /// <summary>The spot of an item of this array.</summary>
    public Spot Item(int index, ulong seed) => index == 0 && Step is { Member: null }
        ? new Spot(seed, Depth + 1, Name, Aim, Reached + 1) { MediaType = MediaType }
        : new Spot(seed, Depth + 1, Name, null, 0) { MediaType = MediaType };
}
