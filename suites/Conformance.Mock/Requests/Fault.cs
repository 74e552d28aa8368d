using Conformance.Mock.Errors;
using Conformance.Spec.Schemas;

namespace Conformance.Mock.Requests;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="Refusal">What it is refused as.</param>
/// <param name="Subject">The parameter, as <c>query limit</c>, or the pointer into the body, as <c>body/name</c>.</param>
/// <param name="Keyword">The keyword of the schema that is broken; <c>syntax</c>, <c>media-type</c> or <c>required</c> where no schema is asked.</param>
/// <param name="Expected">What should be there.</param>
internal sealed record Fault(Refusal Refusal, string Subject, string Keyword, string Expected)
{
    /// <summary>What the validator says of it; null where no schema is asked.</summary>
    public SchemaError? Error { get; init; }

    /// <summary>True if the value is null and may not be.</summary>
    public bool IsNull => Error?.Actual == "null";

    /// <summary>True if the value fits two of several alternatives, of which one is allowed.</summary>
    public bool IsOfTwoAlternatives => Keyword == "oneOf" && Error?.Actual.Contains(", valid against ", StringComparison.Ordinal) == true;

    /// <summary>True if this property is what is missing.</summary>
    public bool Misses(string property) => Keyword == "required" && Expected == $"the property \"{property}\"";

    /// <inheritdoc/>
    public override string ToString() => $"{Subject}: expected {Expected}";
}
