using Conformance.Model;

namespace Conformance.Generators.Cases.Composing;

/// <summary>A body in one media type.</summary>
/// <param name="Content">The media type and its schema.</param>
/// <param name="Index">Its position among those that the operation offers.</param>
internal sealed record BodySlot(MediaContent Content, int Index) : Slot
{
    /// <summary>The media type in which it is sent.</summary>
    public required string MediaType { get; init; }

    /// <summary>The media type of a part, by the name of the property, where the contract states one.</summary>
    public string? PartType(string property) => Content.Encoding.GetValueOrDefault(property)?.ContentType?.Split(',')[0].Trim();

    /// <inheritdoc/>
    public override string Title => "body";

    /// <inheritdoc/>
    public override Place Place => Content.Place;
}
