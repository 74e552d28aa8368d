using System.Text.Json;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Blueprints.Rules;
using Conformance.Generators.Values.Chance;

namespace Conformance.Generators.Values.Drawing;

/// <summary>Writes arrays.</summary>
/// <param name="writer">The attempt.</param>
/// <param name="rules">The rules.</param>
internal sealed class ArrayDraw(InstanceWriter writer, ArrayRules rules)
{
    /// <summary>Without a bound an array has at most this many items more than it must.</summary>
    private const int Slack = 2;

    /// <summary>Writes an array.</summary>
    public void Write(in Spot spot)
    {
        var count = Count(spot);
        var distinct = rules.Unique ? DistinctEnum(count, spot) : null;
        writer.Json.WriteStartArray();
        for (var index = 0; index < count; index++)
        {
            writer.Enter(Tokens.Of(index));
            if (distinct is not null) distinct[index].WriteTo(writer.Json);
            else WriteItem(index, spot);
            writer.Leave();
        }

        writer.Json.WriteEndArray();
    }

    private void WriteItem(int index, in Spot spot)
    {
        var item = spot.Item(index, Seeds.Mix(spot.Seed, (ulong)index));
        if (rules.At(index) is not { } blueprint) writer.Fail("more items are wanted than the schema allows");
        else writer.Write(Contained(index) is { } contained ? contained : blueprint, item);
    }

    /// <summary>The first items are what <c>contains</c> asks for.</summary>
    private Blueprint? Contained(int index) => index < rules.FewestContained ? rules.Contains : null;

    private int Count(in Spot spot)
    {
        var fewest = Math.Max(rules.Contains is null ? 0 : rules.FewestContained, Math.Max(rules.Fewest, writer.MustFill(spot) ? 1 : 0));
        var most = Math.Min(rules.Most ?? int.MaxValue, rules.Items is null ? rules.Prefix.Count : int.MaxValue);
        if (spot.Wish?.Size is { } size) return size;
        if (spot.Depth == 1 && writer.Order.Options.Items is { } items) return Math.Clamp(items, fewest, Math.Max(fewest, most));
        var wanted = spot.Step is not null ? Math.Max(1, fewest) : Math.Max(fewest, Math.Min(most, Usual(fewest, spot)));
        return Math.Max(wanted, Math.Min(rules.Prefix.Count, writer.IsFull(spot) ? fewest : most));
    }

    private int Usual(int fewest, in Spot spot) => writer.Order.Options.Inclusion switch
    {
        _ when writer.IsFull(spot) => fewest,
        Inclusion.Required => fewest,
        Inclusion.All => Math.Max(1, fewest),
        _ => fewest + new Dice(Seeds.Mix(spot.Seed, 5)).Below(Slack + 1),
    };

    /// <summary>Items drawn from an enum without putting any back; null where the items are no enum, or it has too few values.</summary>
    private List<JsonElement>? DistinctEnum(int count, in Spot spot)
    {
        if (rules.Items?.Variants is not [{ Allowed: { } allowed }] || allowed.Count < count || rules.Prefix.Count > 0) return null;
        var (dice, pool) = (new Dice(spot.Seed), allowed.ToList());
        return [.. Enumerable.Range(0, count).Select(_ => Take(pool, ref dice))];
    }

    private static JsonElement Take(List<JsonElement> pool, ref Dice dice)
    {
        var at = dice.Below(pool.Count);
        var taken = pool[at];
        pool.RemoveAt(at);
        return taken;
    }
}
