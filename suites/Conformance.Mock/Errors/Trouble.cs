namespace Conformance.Mock.Errors;

/// <summary>A refusal with what the client is told.</summary>
/// <param name="Refusal">Why.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Causes">One sentence for each violated field; never empty where a field is to blame.</param>
internal sealed record Trouble(Refusal Refusal, string Summary, IReadOnlyList<string> Causes)
{
    /// <summary>A refusal that names no field.</summary>
    public static Trouble Of(Refusal refusal, string summary) => new(refusal, summary, []);
}
