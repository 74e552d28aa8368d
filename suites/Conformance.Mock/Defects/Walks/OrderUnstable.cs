using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Walks;

/// <summary>The items of a list change their order from call to call.</summary>
internal sealed class OrderUnstable : Defect
{
    private int _calls;

    /// <inheritdoc/>
    public override string Id => "order-unstable";

    /// <inheritdoc/>
    public override string Summary => "The items of a list change their order from call to call.";

    /// <inheritdoc/>
    public override string Where => "lists";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Listing is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (ListedBody.Of(encounter, reply) is not { Items.Count: > 1 } list) return reply;
        for (var turns = Interlocked.Increment(ref _calls) % list.Items.Count; turns > 0; turns--)
        {
            var first = list.Items[0];
            list.Items.RemoveAt(0);
            list.Items.Add(first);
        }

        return list.In(reply);
    }
}
