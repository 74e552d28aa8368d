using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>Each media type of the body.</summary>
internal sealed class MediaTypeCases : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => "media-types";

    /// <inheritdoc/>
    public Phase Phase => Phase.Coverage;

    /// <inheritdoc/>
    public string Summary => "The body in each media type that the operation takes.";

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context) =>
        from slot in context.Slots.Bodies
        select context.Positive(new Draft($"body as {slot.MediaType}", Inclusion.Required)
        {
            Slot = slot,
            Aim = new Aim([], Wish.Present),
            Body = slot.Index,
            Subject = slot.Place,
            Keyword = "content",
        }) into scenario
        where scenario is not null
        select scenario;
}
