using Conformance.Mock.Errors;

namespace Conformance.Mock.Requests;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="Refusal">What it is refused as.</param>
/// <param name="Subject">The parameter, as <c>query limit</c>, or the pointer into the body, as <c>body/name</c>.</param>
/// <param name="Keyword">The keyword of the schema that is broken; <c>syntax</c>, <c>media-type</c> or <c>required</c> where no schema is asked.</param>
/// <param name="Expected">What should be there.</param>
internal sealed record Fault(Refusal Refusal, string Subject, string Keyword, string Expected)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Subject}: expected {Expected}";
}
