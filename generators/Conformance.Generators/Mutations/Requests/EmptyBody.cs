using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Requests;

/// <summary>A content type and nothing behind it.</summary>
internal sealed class EmptyBody : IRequestChange
{
    /// <inheritdoc/>
    public string Id => "empty-body";

    /// <inheritdoc/>
    public string Summary => "Each required JSON body empty, its content type kept.";

    /// <inheritdoc/>
    public IEnumerable<RequestChange> Changes(OperationSlots slots) =>
        from slot in slots.Bodies
        where slot.Required && MediaTypes.IsJson(slot.MediaType)
        select new RequestChange(slot, $"body: {slot.MediaType} without a byte, though the body is required", "required", r => r with { Body = ReadOnlyMemory<byte>.Empty });
}
