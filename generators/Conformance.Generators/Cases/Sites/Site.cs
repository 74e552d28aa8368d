using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Sites;

/// <summary>A place in an operation's requests that a value goes to, with one variant of what the value may be.</summary>
/// <param name="Slot">The part of the request.</param>
/// <param name="Steps">The way to it within that part.</param>
/// <param name="Pointer">The same as a JSON Pointer.</param>
/// <param name="Blueprint">What the value may be.</param>
/// <param name="Variant">One variant of it.</param>
/// <param name="Required">True if it is always there where what holds it is.</param>
internal sealed record Site(Slot Slot, IReadOnlyList<AimStep> Steps, string Pointer, Blueprint Blueprint, Variant Variant, bool Required)
{
    /// <summary>What people call it.</summary>
    public string Title => Pointer.Length == 0 ? Slot.Title
        : Slot is BodySlot ? $"body property {Pointer}"
        : $"{Slot.Title} at {Pointer}";

    /// <summary>The nearest name: of the property, or of the parameter.</summary>
    public string? Name => Steps.LastOrDefault(s => s.Member is not null)?.Member ?? (Slot as ParameterSlot)?.Parameter.Name;

    /// <summary>The parameter whose own value this is, or null within bodies and below.</summary>
    public Parameter? Parameter => Steps.Count == 0 ? (Slot as ParameterSlot)?.Parameter : null;

    /// <summary>True if it is the first variant: what does not depend on the variant is tried there.</summary>
    public bool IsFirst => ReferenceEquals(Variant, Blueprint.Possible.First());

    /// <summary>True if the value's only possible type is this one, or it is one of several and nothing but the type matters.</summary>
    public bool Allows(JsonTypes type) => Variant.Types.Allows(type) && Variant.Allowed is null;

    /// <summary>Where the schema stands that states a keyword.</summary>
    public Place PlaceOf(string keyword) => Variant.Stating(keyword)?.Place ?? Slot.Place;

    /// <summary>A wish at this place, for this variant.</summary>
    public Aim Aim(Wish wish) => new(Steps, wish.IsAbsent ? wish : wish with { Variant = Variant.Index });
}
