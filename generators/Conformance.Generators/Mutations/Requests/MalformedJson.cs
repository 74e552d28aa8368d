using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Requests;

/// <summary>Text that no reader of JSON accepts.</summary>
internal sealed class MalformedJson : IRequestChange
{
    private static readonly (string Words, Func<byte[], byte[]?> Apply)[] Ways =
    [
        ("the end is missing", JsonBreaks.WithoutEnd),
        ("a string does not end", JsonBreaks.OpenString),
        ("a colon is missing", JsonBreaks.WithoutColon),
        ("a comma is missing", JsonBreaks.WithoutComma),
        ("a bare word", JsonBreaks.BareWord),
    ];

    /// <inheritdoc/>
    public string Id => "malformed-json";

    /// <inheritdoc/>
    public string Summary => "Each JSON body that is no JSON: an end, a colon or a comma missing, a string that does not end, a bare word.";

    /// <inheritdoc/>
    public IEnumerable<RequestChange> Changes(OperationSlots slots) =>
        from slot in slots.Bodies
        where MediaTypes.IsJson(slot.MediaType) && slot.Content.ItemSchema is null
        from way in Ways
        select new RequestChange(slot, $"body: no JSON, {way.Words}", "syntax", r => Change(r, way.Apply));

    private static Request? Change(Request request, Func<byte[], byte[]?> apply) =>
        request.Body is { } body && apply(body.ToArray()) is { } changed ? request with { Body = changed } : null;
}
