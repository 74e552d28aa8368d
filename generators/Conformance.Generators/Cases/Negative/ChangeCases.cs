using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Mutations.Requests;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Negative;

/// <summary>Makes a case of each way in which a request as a whole can be broken.</summary>
/// <param name="kind">How it is broken.</param>
internal sealed class ChangeCases(IRequestChange kind) : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => kind.Id;

    /// <inheritdoc/>
    public Phase Phase => Phase.Coverage;

    /// <inheritdoc/>
    public string Summary => kind.Summary;

    /// <inheritdoc/>
    public CaseKind Kind => CaseKind.Negative;

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context) =>
        from change in kind.Changes(context.Slots)
        select context.Changed(ToDraft(change), change.Apply, change.Probe, change.IfAccepted) into scenario
        where scenario is not null
        select scenario;

    private static Draft ToDraft(RequestChange change) => new(change.Reason, Inclusion.Required)
    {
        Slot = change.Slot,
        Aim = new Aim([], Wish.Present),
        Body = change.Slot.Index,
        Subject = change.Slot.Place,
        Keyword = change.Keyword,
    };
}
