using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Walks;

/// <summary>A lie about how many items a list has.</summary>
internal abstract class TotalLie : Defect
{
    /// <inheritdoc/>
    public sealed override string Where => "lists that tell their total";

    /// <inheritdoc/>
    public sealed override bool Fits(OperationModel model) => model.Listing is { TotalPointer: not null } or { TotalHeader: not null };

    /// <inheritdoc/>
    public sealed override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var (reply, listing) = (honest(encounter), encounter.Model.Listing!);
        if (ListedBody.Of(encounter, reply) is not { } list) return reply;
        reply = reply with { Headers = [.. reply.Headers.Select(h => h.Name == listing.TotalHeader ? h with { Value = Told(h.Value, list) } : h)] };
        if (listing.TotalPointer is not { } pointer || reply.Json() is not { } body || NodePointer.Text(body, pointer) is not { } total) return reply;
        return NodePointer.TrySet(body, pointer, int.Parse(Told(total, list))) ? reply.WithJson(body) : reply;
    }

    /// <summary>The total that is told.</summary>
    /// <param name="total">The true one.</param>
    /// <param name="onPage">The number of items of the page.</param>
    protected abstract int Told(int total, int onPage);

    private string Told(string total, ListedBody list) => int.TryParse(total, out var number) ? Told(number, list.Items.Count).ToString() : total;
}
