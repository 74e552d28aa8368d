using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>What describes a body is odd; the body is as it was.</summary>
internal sealed class OddBodyLabels : IOddities
{
    /// <inheritdoc/>
    public string Id => "odd-body-labels";

    /// <inheritdoc/>
    public string Summary => "Bodies under charsets that they are not in, without a media type, and with a content coding that they do not have.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract)
    {
        if (slots.Bodies is not [var slot, ..]) yield break;
        yield return Odd(slot, "labelled utf-16", r => Labelled(r, t => $"{t}; charset=utf-16"));
        yield return Odd(slot, "labelled with a charset that nobody knows", r => Labelled(r, t => $"{t}; charset=x-conformance"));
        yield return Odd(slot, "labelled latin-1", r => Labelled(r, t => $"{t}; charset=ISO-8859-1"));
        yield return Odd(slot, "its media type in upper case", r => Labelled(r, t => t.ToUpperInvariant()));
        yield return Odd(slot, "no media type", r => RequestEdit.WithoutHeader(r, "Content-Type"));
        yield return Odd(slot, "a media type that is none", r => Labelled(r, _ => "conformance"));
        yield return Odd(slot, "said to be gzip and is not", r => RequestEdit.WithHeader(r, "Content-Encoding", "gzip"));
        yield return Odd(slot, "a coding that nobody knows", r => RequestEdit.WithHeader(r, "Content-Encoding", "x-conformance"));
    }

    private static Oddity Odd(BodySlot slot, string words, Func<Request, Request?> apply) => new($"body: {words}", Probe.Robustness, apply) { Slot = slot };

    private static Request? Labelled(Request request, Func<string, string> change) => request.Header("Content-Type") is { } type
        ? RequestEdit.WithHeader(RequestEdit.WithoutHeader(request, "Content-Type"), "Content-Type", change(type))
        : null;
}
