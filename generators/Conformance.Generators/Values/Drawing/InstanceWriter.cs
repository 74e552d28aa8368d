using System.Text.Json;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Chance;
using Conformance.Model;

namespace Conformance.Generators.Values.Drawing;

/// <summary>One attempt at an instance, written as it is drawn: no tree is built.</summary>
/// <param name="json">Where it is written.</param>
/// <param name="faker">Bogus.</param>
/// <param name="strings">Draws strings.</param>
/// <param name="order">What is wanted.</param>
/// <param name="repairs">What earlier attempts taught.</param>
internal sealed class InstanceWriter(Utf8JsonWriter json, Text.SeededFaker faker, StringDraw strings, InstanceOrder order, Repairs repairs)
{
    private readonly List<ValueSource> _sources = [];
    private readonly List<string> _leftOut = [];
    private readonly List<(string Pointer, string Reason)> _problems = [];
    private readonly Stack<string> _path = new();

    /// <summary>Where values came from that were not made up, and values that must name something.</summary>
    public IReadOnlyList<ValueSource> Sources => _sources;

    /// <summary>Pointers of optional members left out because no value was found for them.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut;

    /// <summary>What could not be drawn at all, by pointer.</summary>
    public IReadOnlyList<(string Pointer, string Reason)> Problems => _problems;

    /// <summary>What is wanted.</summary>
    public InstanceOrder Order => order;

    /// <summary>What earlier attempts taught.</summary>
    public Repairs Repairs => repairs;

    /// <summary>Where the instance is written.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>Which optional members the object at a spot has. One that was wrong twice is tried with other members than wanted.</summary>
    public Inclusion InclusionAt(in Spot spot) => spot.Redraws > 1 ? Inclusion.Some : order.Options.Inclusion;

    /// <summary>True if what is written at a spot may not be empty.</summary>
    public bool MustFill(in Spot spot) => order.IsParameter && spot.Depth == 1 && spot.Wish?.Size is null;

    /// <summary>True where optional members are left out, so that the instance ends.</summary>
    public bool IsFull(in Spot spot) => spot.Depth >= order.Options.Depth || json.BytesCommitted + json.BytesPending > order.Options.Bytes;

    /// <summary>Texts for patterns.</summary>
    public Text.PatternTexts Texts => strings.Patterns;

    /// <summary>A name for a member, of a blueprint of names.</summary>
    public string DrawName(Blueprint names, ulong seed) =>
        strings.Draw(names.Variants[0].Strings, new Spot(seed, 1, "key", null, 0), faker, filled: true, _ => true)
        ?? Text.Freshness.Suffix(seed);

    /// <summary>Writes the whole instance.</summary>
    public void Write(Blueprint blueprint) => Write(blueprint, new Spot(order.Seed, 1, order.Options.Name, order.Aim, 0) { MediaType = order.Options.MediaType });

    /// <summary>Writes a value.</summary>
    public void Write(Blueprint blueprint, Spot spot)
    {
        if (spot.Wish?.Value is { } value)
        {
            value.WriteTo(json);
            return;
        }

        if (order.UsesExamples && spot.Aim is null && ExampleReader.First(blueprint, order.Direction) is { } example)
        {
            _sources.Add(new ValueSource(Pointer, ValueOrigin.Example, IsReference: false));
            example.WriteTo(json);
            return;
        }

        var drawn = repairs.Redraw(spot);
        Write(blueprint, VariantDraw.Choose(blueprint, drawn, this), drawn);
    }

    /// <summary>Says that a value could not be drawn, and writes <c>null</c> in its place; the attempt has failed.</summary>
    public void Fail(string reason)
    {
        _problems.Add((Pointer, reason));
        json.WriteNullValue();
    }

    /// <summary>Notes that an optional member is left out because no value was found for it.</summary>
    public void LeaveOut(string name) => _leftOut.Add(JsonPointer.Append(Pointer, name));

    /// <summary>Notes where a member's value comes from.</summary>
    public void Note(string name, ValueOrigin origin, bool isReference) => _sources.Add(new ValueSource(JsonPointer.Append(Pointer, name), origin, isReference));

    /// <summary>Goes into a member or an item.</summary>
    public void Enter(string token) => _path.Push(token);

    /// <summary>Comes back out of it.</summary>
    public void Leave() => _path.Pop();

    private string Pointer => string.Concat(_path.Reverse().Select(t => $"/{JsonPointer.Escape(t)}"));

    private void Write(Blueprint blueprint, Variant variant, in Spot spot)
    {
        if (variant.Impossible is { } reason) Fail(reason);
        else if (spot.Depth > 200) Fail("the schema requires itself without end");
        else if (variant.Allowed is { } allowed && spot.Wish?.Type is null) WriteAllowed(allowed, spot);
        else Write(blueprint, variant, TypeDraw.Choose(variant, spot, order.IsParameter), spot);
    }

    private void WriteAllowed(IReadOnlyList<JsonElement> allowed, in Spot spot) => allowed[new Dice(spot.Seed).Below(allowed.Count)].WriteTo(json);

    private void Write(Blueprint blueprint, Variant variant, JsonTypes type, in Spot spot)
    {
        switch (type)
        {
            case JsonTypes.Null: json.WriteNullValue(); break;
            case JsonTypes.Boolean: json.WriteBooleanValue(new Dice(spot.Seed).Chance(1, 2)); break;
            case JsonTypes.Integer or JsonTypes.Fraction: WriteNumber(variant, type == JsonTypes.Integer, spot); break;
            case JsonTypes.String: WriteString(blueprint, variant, spot); break;
            case JsonTypes.Array: new ArrayDraw(this, variant.Arrays).Write(spot); break;
            default: new ObjectDraw(this, variant.Objects, Outsiders.Of(blueprint, variant, spot, order.Direction)).Write(spot); break;
        }
    }

    private void WriteNumber(Variant variant, bool whole, in Spot spot)
    {
        if (new NumberDraw(variant.Numbers, whole, variant.Strings.Format).Draw(spot.Seed) is { } number) json.WriteNumberValue(number);
        else Fail("no number of at most 15 digits lies within its bounds");
    }

    private void WriteString(Blueprint blueprint, Variant variant, in Spot spot)
    {
        var text = strings.Draw(variant.Strings, spot, faker, MustFill(spot), t => blueprint.Accepts(JsonSerializer.SerializeToElement(t), order.Direction));
        if (text is not null) json.WriteStringValue(text);
        else Fail($"no text was found for the pattern '{string.Join("' and '", variant.Strings.Patterns)}' and the lengths allowed");
    }
}
