using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Mutations.Oddities;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Negative;

/// <summary>Makes a case of each oddity of one kind.</summary>
/// <param name="kind">The kind.</param>
internal sealed class OddityCases(IOddities kind) : ICaseGenerator
{
    /// <inheritdoc/>
    public string Id => kind.Id;

    /// <inheritdoc/>
    public Phase Phase => Phase.Coverage;

    /// <inheritdoc/>
    public string Summary => kind.Summary;

    /// <inheritdoc/>
    public CaseKind Kind => CaseKind.Robustness;

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context) =>
        from oddity in kind.Of(context.Slots, context.Contract)
        select context.Changed(ToDraft(oddity, operation), oddity.Apply, oddity.Probe, Severity.Note) into scenario
        where scenario is not null
        select scenario;

    private static Draft ToDraft(Oddity oddity, Operation operation) => new($"robustness: {oddity.Words}", Inclusion.Required)
    {
        Slot = oddity.Slot,
        Aim = oddity.Slot is null ? null : new Aim([], Wish.Present),
        Body = (oddity.Slot as BodySlot)?.Index ?? 0,
        Subject = operation.Place,
    };
}
