using System.Text.Json;
using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Values.Drawing;

namespace Conformance.Generators.Mutations;

/// <summary>Breaks one constraint of a valid value: of the values that a breach offers, the one that breaks the least besides. Thread-safe.</summary>
/// <param name="exactness">Decides on the bytes.</param>
/// <param name="factory">Makes further valid values.</param>
internal sealed class Breaker(Exactness exactness, InstanceFactory factory)
{
    /// <summary>The most values of one breach that are looked at.</summary>
    private const int Most = 24;

    /// <summary>The whole of the part with the constraint broken, and what stands at the place; null where no value breaks it as it is read.</summary>
    public (JsonElement Whole, JsonElement Changed)? Break(OperationSlots slots, Slot slot, Breach breach, JsonElement valid, ulong seed)
    {
        if (!Model.JsonPointer.TryResolve(valid, breach.Site.Pointer, out var at)) return null;
        (JsonElement Whole, JsonElement Changed)? best = null;
        var least = int.MaxValue;
        foreach (var changed in breach.Values(at, new BreachTools(factory, seed)).Take(Most))
        {
            if (JsonSplice.Replace(valid, breach.Site.Pointer, changed) is not { } whole) continue;
            if (exactness.Surplus(slots, slot, breach, whole) is not { } surplus || surplus >= least) continue;
            (best, least) = ((whole, changed), surplus);
            if (surplus == 0) break;
        }

        return best;
    }
}
