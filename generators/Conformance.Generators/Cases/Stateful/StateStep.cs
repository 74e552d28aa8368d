using System.Text.Json;
using Conformance.Model;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>A step of a story.</summary>
/// <param name="Exchange">The request and its answer.</param>
/// <param name="Act">What it does.</param>
/// <param name="Sent">The JSON of the request, or null.</param>
/// <param name="Shown">The JSON of the answer, or null.</param>
public sealed record StateStep(Exchange Exchange, Act Act, JsonElement? Sent, JsonElement? Shown)
{
    /// <summary>What it does.</summary>
    public ActKind Kind => Act.Kind;

    /// <summary>The status of the answer.</summary>
    public int Status => Exchange.Answer.Status;

    /// <summary>True for 2xx.</summary>
    public bool Succeeded => Exchange.Answer.IsSuccess;

    /// <summary>True for a success that says that it is done, not that it will be (RFC 9110 section 15.3.3).</summary>
    public bool IsDone => Succeeded && Status != 202;
}
