using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Bodies;

/// <summary>A lie in the JSON body of a success: one member is changed so that the body is not what the contract promises.</summary>
internal abstract class BodyLie : Defect
{
    private const int Samples = 4;

    /// <inheritdoc/>
    public override string Where => "operations whose JSON answers have such a property";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Successes.Shape is { } shape
        && Enumerable.Range(0, Samples).Any(i => shape.Sample((ulong)i) is { } sample && TryTwist(model.Ground.Facts, shape, sample));

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (!reply.IsSuccess || !IsTold(encounter) || reply.Json() is not { } body || ShapeOf(encounter, reply) is not { } shape) return reply;
        return TryTwist(encounter.Ground.Facts, shape, body) ? reply.WithJson(body) : reply;
    }

    /// <summary>Changes a member; false if it is none that the lie can be told of.</summary>
    protected abstract bool Twist(SchemaFacts facts, Exhibit member);

    /// <summary>True if the lie is told on this call.</summary>
    protected virtual bool IsTold(Encounter encounter) => true;

    private bool TryTwist(SchemaFacts facts, Shape shape, JsonNode body)
    {
        foreach (var member in Exhibit.Of(facts, shape.Schema, body).ToList())
        {
            var before = member.Holder.DeepClone().AsObject();
            if (!Twist(facts, member)) continue;
            if (!shape.IsValid(MockJson.Bytes(body))) return true;
            Restore(member.Holder, before);
        }

        return false;
    }

    private static void Restore(JsonObject holder, JsonObject before)
    {
        holder.Clear();
        foreach (var (name, value) in before.ToList()) holder[name] = value?.DeepClone();
    }

    private static Shape? ShapeOf(Encounter encounter, Reply reply) =>
        encounter.Model.Operation.ResponseFor(reply.Status)?.ContentFor(reply.ContentType ?? "")?.Schema is { } schema ? encounter.Ground.Shapes.Of(schema) : null;
}
