using System.Text.Json;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Chance;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Mutations;

/// <summary>Makes the further valid values that some mutations need.</summary>
/// <param name="factory">Makes instances.</param>
/// <param name="seed">The chance of the mutation.</param>
internal sealed class BreachTools(InstanceFactory factory, ulong seed)
{
    /// <summary>A valid value, the smallest there is; null where none is found.</summary>
    /// <param name="blueprint">What it may be.</param>
    /// <param name="number">Tells several apart.</param>
    /// <param name="variant">The variant that it is, or null.</param>
    public JsonElement? Draw(Blueprint blueprint, int number, int? variant = null)
    {
        var order = new InstanceOrder(Direction.Request, Seeds.Mix(seed, (ulong)number), new InstanceOptions { Inclusion = Inclusion.Required })
        {
            Aim = variant is null ? null : new Aim([], Wish.Present with { Variant = variant }),
        };
        return factory.Make(blueprint, order, made => made.Problem is null ? made.Instance.Clone() : (JsonElement?)null);
    }
}
