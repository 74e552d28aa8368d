using System.Text.Json;

using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Accepting;

/// <summary>A lie that accepts what breaks certain keywords of schemas.</summary>
/// <param name="keywords">The keywords.</param>
internal abstract class OverlookingKeyword(params string[] keywords) : Overlooking
{
    /// <inheritdoc/>
    public override string Where => $"operations whose requests are bound by {string.Join(" or ", keywords)}";

    /// <inheritdoc/>
    protected sealed override bool IsOverlooked(Encounter encounter, Fault fault) => keywords.Contains(fault.Keyword, StringComparer.Ordinal);

    /// <inheritdoc/>
    protected sealed override bool IsDemand(string keyword, JsonElement value) =>
        keywords.Contains(keyword, StringComparer.Ordinal)
        && value.ValueKind == JsonValueKind.False == keyword is "additionalProperties" or "unevaluatedProperties";
}
