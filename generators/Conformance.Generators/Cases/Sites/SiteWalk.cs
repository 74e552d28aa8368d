using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Sites;

/// <summary>
/// Walks over all places in an operation's requests that a value goes to, the outermost first. A schema that is met again further
/// inside is not walked again: what it allows was listed where it was met first.
/// </summary>
/// <param name="slots">The operation.</param>
internal sealed class SiteWalk(OperationSlots slots)
{
    private const int Deepest = 10;
    private const int Most = 4000;

    private readonly HashSet<Blueprint> _met = [];
    private readonly Queue<Visit> _open = new();

    /// <summary>The places.</summary>
    public IEnumerable<Site> Sites()
    {
        foreach (var slot in slots.All) _open.Enqueue(new Visit(slot, [], "", slot.Blueprint, slot.Required));
        var count = 0;
        while (_open.TryDequeue(out var visit) && count < Most)
        {
            if (!_met.Add(visit.Blueprint) && visit is not { Slot: ParameterSlot, Steps.Count: 0 }) continue;
            foreach (var variant in visit.Blueprint.Possible)
            {
                count++;
                yield return new Site(visit.Slot, visit.Steps, visit.Pointer, visit.Blueprint, variant, visit.Required);
                if (visit.Steps.Count < Deepest) Enter(visit, variant);
            }
        }
    }

    private void Enter(Visit visit, Variant variant)
    {
        if (variant.Allowed is not null) return;
        if (variant.Types.Allows(JsonTypes.Object)) EnterObject(visit, variant);
        if (variant.Types.Allows(JsonTypes.Array) && variant.Types != JsonTypes.Any && variant.Arrays.At(0) is { Parts.Count: > 0 } item)
        {
            Add(visit, new AimStep(variant.Index, null), "0", item, required: false);
        }
    }

    private void EnterObject(Visit visit, Variant variant)
    {
        foreach (var member in variant.Objects.Members.Where(m => m.IsSentIn(Direction.Request) && m.Only is null && !m.Blueprint.IsNever))
        {
            Add(visit, new AimStep(variant.Index, member.Name), member.Name, member.Blueprint, member.Required);
        }

        if (variant.Objects is { PatternMembers.Count: 0, Others: { Parts: [{ Json.ValueKind: System.Text.Json.JsonValueKind.Object }, ..] } others, Names: null })
        {
            Add(visit, new AimStep(variant.Index, "other"), "other", others, required: false);
        }
    }

    private void Add(Visit visit, AimStep step, string token, Blueprint blueprint, bool required) =>
        _open.Enqueue(new Visit(visit.Slot, [.. visit.Steps, step], JsonPointer.Append(visit.Pointer, token), blueprint, required));

    private sealed record Visit(Slot Slot, IReadOnlyList<AimStep> Steps, string Pointer, Blueprint Blueprint, bool Required);
}
