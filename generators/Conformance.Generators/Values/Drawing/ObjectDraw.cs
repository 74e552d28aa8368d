using System.Text.Json;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Blueprints.Rules;
using Conformance.Generators.Values.Chance;
using Conformance.Generators.Values.Sources;
using Conformance.Model;

namespace Conformance.Generators.Values.Drawing;

/// <summary>Writes objects.</summary>
/// <param name="writer">The attempt.</param>
/// <param name="rules">The rules.</param>
/// <param name="outsiders">Members of other branches that make this object no object of theirs.</param>
internal sealed class ObjectDraw(InstanceWriter writer, ObjectRules rules, IEnumerable<(string Name, JsonElement Value)> outsiders)
{
    /// <summary>Writes an object.</summary>
    public void Write(in Spot spot)
    {
        var selection = new MemberSelection(writer, rules, spot);
        writer.Json.WriteStartObject();
        foreach (var member in selection.Members()) WriteMember(member, spot);
        foreach (var (name, blueprint) in selection.Others()) WriteOther(name, blueprint, spot);
        foreach (var (name, value) in outsiders)
        {
            writer.Json.WritePropertyName(name);
            value.WriteTo(writer.Json);
        }

        writer.Json.WriteEndObject();
    }

    private void WriteMember(Member member, in Spot spot)
    {
        var inner = spot.Member(member.Name, Seeds.Mix(spot.Seed, member.NameSeed)) with { MediaType = spot.Depth == 1 ? writer.Order.Parts?.Invoke(member.Name) : null };
        writer.Json.WritePropertyName(member.Encoded);
        if (inner.Aim is null && Given(member, inner.Seed) is { } given) WriteGiven(member, given);
        else if (member.Only is { } only && inner.Wish?.Value is null) only.WriteTo(writer.Json);
        else WriteValue(member.Name, member.Blueprint, inner);
    }

    private void WriteOther(string name, Blueprint blueprint, in Spot spot)
    {
        writer.Json.WritePropertyName(name);
        WriteValue(name, blueprint, spot.Member(name, Seeds.Mix(spot.Seed, name)));
    }

    private void WriteValue(string name, Blueprint blueprint, in Spot spot)
    {
        if (References.IsReference(name) && blueprint.Types.Allows(JsonTypes.String)) writer.Note(name, ValueOrigin.Generated, isReference: true);
        writer.Enter(name);
        writer.Write(blueprint, spot);
        writer.Leave();
    }

    private GivenValue? Given(Member member, ulong seed)
    {
        if (writer.Order.Given?.Property(member.Name, seed) is not { } given) return null;
        return member.Blueprint.Accepts(given.Value, writer.Order.Direction) ? given : null;
    }

    private void WriteGiven(Member member, GivenValue given)
    {
        writer.Note(member.Name, given.Origin, References.IsReference(member.Name));
        given.Value.WriteTo(writer.Json);
    }
}
