using System.Text.Json;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Chains;

/// <summary>Something that a scenario has, once a case of it was answered.</summary>
/// <param name="Case">The id of the case whose answer names it.</param>
/// <param name="Pointer">Where its id is found, as <see cref="AnswerValue"/> reads it.</param>
/// <param name="Origin">What its id is called as a value.</param>
internal sealed record Holding(string Case, string Pointer, ValueOrigin Origin)
{
    /// <summary>The id of a case that names it where the first one did not, or null.</summary>
    public string? Instead { get; init; }

    /// <summary>What stands for its id in a plan.</summary>
    public string Marker => $"{{{{{Case}:{Pointer}}}}}";

    /// <summary>Its id as a value; null where the case was not answered as hoped.</summary>
    public GivenValue? Value(IReadOnlyList<Exchange> exchanges)
    {
        foreach (var exchange in exchanges)
        {
            if ((exchange.Case.Id == Case || exchange.Case.Id == Instead) && AnswerValue.Read(exchange, Pointer) is { } id) return new GivenValue(id, Origin);
        }

        return null;
    }

    /// <summary>What stands for it, as a value.</summary>
    public GivenValue Planned() => new(JsonSerializer.SerializeToElement(Marker), Origin) { IsMarker = true };
}
