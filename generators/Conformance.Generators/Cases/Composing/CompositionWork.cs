using System.Text.Json;
using Conformance.Generators.Mutations;
using Conformance.Generators.Serialization;
using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Serialization.Reading;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Chance;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Composing;

/// <summary>One request in the making.</summary>
internal sealed class CompositionWork
{
    private readonly OperationSlots _slots;
    private readonly RequestParts _parts;
    private readonly BodyWriter _bodies;
    private readonly Breaker _breaker;
    private readonly ulong _seed;
    private readonly List<ValueSource> _sources = [];
    private GenerationGap? _gap;

    /// <summary>A request of which nothing is written yet.</summary>
    public CompositionWork(OperationSlots slots, Draft draft, ulong seed, BodyWriter bodies, Breaker breaker)
    {
        (_slots, Draft, _seed, _bodies, _breaker) = (slots, draft, seed, bodies, breaker);
        _parts = new RequestParts(slots.Operation, slots.Template, bodies);
    }

    /// <summary>What it is to be.</summary>
    public Draft Draft { get; }

    /// <summary>What stands where the draft's constraint is broken, or null.</summary>
    public JsonElement? Changed { get; private set; }

    /// <summary>True if no value breaks the draft's constraint as a server reads it.</summary>
    public bool IsUnbreakable { get; private set; }

    /// <summary>The body that it has, or null.</summary>
    public BodySlot? Body => _slots.Bodies.Count > Draft.Body && IsWanted(_slots.Bodies[Draft.Body]) ? _slots.Bodies[Draft.Body] : null;

    /// <summary>The chance of one part.</summary>
    public ulong SeedOf(Slot slot) => Seeds.Mix(_seed, slot.NameSeed);

    /// <summary>What must be so in a part, or null.</summary>
    public Aim? AimFor(Slot slot) => ReferenceEquals(Draft.Slot, slot) ? Draft.Aim : null;

    /// <summary>True if the request has this part.</summary>
    public bool IsWanted(Slot slot)
    {
        if (ReferenceEquals(Draft.Slot, slot)) return Draft.Aim is not { Steps.Count: 0, Wish.IsAbsent: true };
        if (slot.Required || Draft.Examples.ContainsKey(slot)) return true;
        return (slot is ParameterSlot ? Draft.Parameters ?? Draft.Inclusion : Draft.Inclusion) switch
        {
            Inclusion.Required => false,
            Inclusion.All => true,
            _ => new Dice(Seeds.Mix(SeedOf(slot), 19)).Chance(1, 2),
        };
    }

    /// <summary>Writes a given value into a part.</summary>
    public GenerationGap? Take(Slot slot, JsonElement value, ValueOrigin origin)
    {
        if (Write(slot, value) is { } gap) return gap;
        _sources.Add(new ValueSource(Name(slot), origin, IsReference(slot)));
        return null;
    }

    /// <summary>Writes a made value into a part.</summary>
    /// <param name="slot">The part.</param>
    /// <param name="made">The value.</param>
    /// <param name="further">A second item, where the part is a sequence.</param>
    public GenerationGap? Take(Slot slot, Made made, JsonElement? further)
    {
        if (Draft.Breach is { } breach && ReferenceEquals(Draft.Slot, slot)) return TakeBroken(slot, breach, made, further);
        if (made.LeftOut.Count > 0) _gap ??= new GenerationGap($"{slot.Title} {made.LeftOut[0]}", "no valid value was found", slot.Place);
        if (Write(slot, made, further) is { } gap) return gap;
        var whole = made.Sources.FirstOrDefault(s => s.Name.Length == 0, new ValueSource("", ValueOrigin.Generated, IsReference: false));
        _sources.Add(new ValueSource(Name(slot), whole.Origin, IsReference(slot)));
        _sources.AddRange(made.Sources.Where(s => s.Name.Length > 0));
        return null;
    }

    /// <summary>The request.</summary>
    public Composition Finish() => new(_parts.ToRequest(), _sources, _gap) { Changed = Changed };

    private GenerationGap? TakeBroken(Slot slot, Breach breach, Made made, JsonElement? further)
    {
        IsUnbreakable = true;
        if (_breaker.Break(_slots, slot, breach, made.Instance, SeedOf(slot)) is not { } broken)
            return new GenerationGap(Draft.Reason, "no value breaks it as a server reads it", breach.Place);
        (Changed, IsUnbreakable) = (broken.Changed, false);
        _sources.AddRange(made.Sources.Where(s => s.Name.Length > 0));
        return Write(slot, further is { } second ? JsonBuild.Array([broken.Whole, second]) : broken.Whole);
    }

    /// <summary>JSON goes as it was made: nothing is parsed and written again.</summary>
    private GenerationGap? Write(Slot slot, Made made, JsonElement? further)
    {
        if (further is { } second) return Write(slot, JsonBuild.Array([made.Instance, second]));
        if (slot is not BodySlot { Content.ItemSchema: null } body || !MediaTypes.IsJson(body.MediaType)) return Write(slot, made.Instance);
        _parts.SetBody(body.MediaType, made.Json.ToArray());
        return null;
    }

    private GenerationGap? Write(Slot slot, JsonElement value)
    {
        if (slot is ParameterSlot parameter) return Write(parameter, value);
        var body = _bodies.Write(((BodySlot)slot).Content, value, ((BodySlot)slot).MediaType);
        if (body.Bytes.IsEmpty) return new GenerationGap(slot.Title, "an empty body is the same as none", slot.Place);
        _parts.SetBody(body.ContentType, body.Bytes);
        return null;
    }

    private GenerationGap? Write(ParameterSlot slot, JsonElement value)
    {
        if (Unsendable.Problem(slot.Parameter, value) is { } problem) return new GenerationGap(slot.Title, problem, slot.Place);
        _parts.Write(slot.Parameter, value);
        return null;
    }

    private static string Name(Slot slot) => slot is ParameterSlot { Parameter.Name: var name } ? name : "body";

    private static bool IsReference(Slot slot) => slot is ParameterSlot { IsReference: true };
}
