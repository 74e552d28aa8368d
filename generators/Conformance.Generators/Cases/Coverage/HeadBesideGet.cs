using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Chains;
using Conformance.Generators.Values;
using Conformance.Model;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>HEAD between two GETs of the same target: what differs between these two, others changed.</summary>
internal sealed class HeadBesideGet : ICaseGenerator
{
    private static readonly Func<TestCase, TestCase>[] Followers = [Head, get => get with { Reason = "GET once more, behind HEAD" }];

    /// <inheritdoc/>
    public string Id => "head-beside-get";

    /// <inheritdoc/>
    public Phase Phase => Phase.Coverage;

    /// <inheritdoc/>
    public string Summary => "HEAD between two GETs of the same target, where the document has no HEAD.";

    /// <inheritdoc/>
    public CaseKind Kind => CaseKind.Robustness;

    /// <summary>True if a path has GET and no HEAD of its own.</summary>
    public static bool Fits(Operation operation, Contract contract) =>
        operation.Method == "GET" && !contract.Operations.Any(o => o.Method == "HEAD" && o.Path == operation.Path);

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context)
    {
        if (!Fits(operation, context.Contract)) yield break;
        var draft = new Draft("GET, to hold HEAD against it", Inclusion.Required) { Subject = operation.Place, Keyword = "required" };
        if (context.Reading(draft) is { } reading) yield return new FollowedScenario(reading, Followers);
    }

    /// <summary>The connection ends behind the answer, so that bytes that do not belong there are seen.</summary>
    private static TestCase Head(TestCase get) => get with
    {
        Mode = Mode.Negative,
        Probe = Probe.Method,
        Keyword = null,
        IfAccepted = Severity.Note,
        Reason = "robustness: method HEAD, which the path does not document",
        Request = get.Request with { Method = "HEAD", Headers = [.. get.Request.Headers, new Field("Connection", "close")] },
    };
}
