using System.Text.Json;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Chains;

/// <summary>Something that a scenario has, once a case of it was answered.</summary>
/// <param name="Case">The id of the case whose answer names it.</param>
/// <param name="Pointer">Where its id is found, as <see cref="AnswerValue"/> reads it.</param>
/// <param name="Origin">What its id is called as a value.</param>
internal record Holding(string Case, string Pointer, ValueOrigin Origin)
{
    /// <summary>What stands behind the id of a case that is sent once more because what it made is gone.</summary>
    public const string Again = "-again";

    /// <summary>The id of a case that names it where the first one did not, or null.</summary>
    public string? Instead { get; init; }

    /// <summary>What stands for its id in a plan.</summary>
    public string Marker => $"{{{{{Case}:{Pointer}}}}}";

    /// <summary>Its id as a value; null where the case was not answered as hoped.</summary>
    public virtual GivenValue? Value(IReadOnlyList<Exchange> exchanges)
    {
        for (var at = exchanges.Count - 1; at >= 0; at--)
        {
            if (exchanges[at].Case.Id == Instead && AnswerValue.Read(exchanges[at], Pointer) is { } other) return new GivenValue(other, Origin);
            if (IsOf(exchanges[at].Case.Id)) return AnswerValue.Read(exchanges[at], Pointer) is { } id ? new GivenValue(id, Origin) : null;
        }

        return null;
    }

    /// <summary>What stands for it, as a value.</summary>
    public GivenValue Planned() => new(JsonSerializer.SerializeToElement(Marker), Origin) { IsMarker = true };

    private bool IsOf(string id) =>
        id.StartsWith(Case, StringComparison.Ordinal) && (id.Length == Case.Length || id.AsSpan(Case.Length).StartsWith(Again, StringComparison.Ordinal));
}
