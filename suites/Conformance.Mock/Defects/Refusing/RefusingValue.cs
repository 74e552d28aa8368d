using System.Text.Json;

using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Refusing;

/// <summary>A lie that refuses bodies for one of their values.</summary>
internal abstract class RefusingValue : RefusingValid
{
    /// <inheritdoc/>
    public override string Where => "operations that take JSON with such a value";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.RequestShape is not null && model.Demands.Any(d => IsDemand(d.Keyword, d.Value));

    /// <inheritdoc/>
    protected sealed override bool IsRefused(Visit visit) => visit.Body is { } body && visit.Model.RequestShape is { } shape && Holds(visit, shape.Schema, body);

    /// <summary>True for a keyword of the request's schemas that invites the value.</summary>
    protected virtual bool IsDemand(string keyword, JsonElement value) => true;

    /// <summary>True for a value that is refused.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="schema">What the contract says of it, or null where nothing is known.</param>
    /// <param name="value">The value.</param>
    protected abstract bool IsRefused(Visit visit, Schema? schema, JsonElement value);

    private bool Holds(Visit visit, Schema? schema, JsonElement value)
    {
        if (IsRefused(visit, schema, value)) return true;
        var facts = visit.Model.Ground.Facts;
        return value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().Any(p => Holds(visit, schema is null ? null : facts.Property(schema, p.Name), p.Value)),
            JsonValueKind.Array => value.EnumerateArray().Any(i => Holds(visit, schema is null ? null : facts.Items(schema), i)),
            _ => false,
        };
    }
}
