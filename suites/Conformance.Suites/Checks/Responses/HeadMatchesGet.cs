namespace Conformance.Suites.Checks.Responses;

/// <summary>HEAD says what GET says, without the body. It is judged only where it succeeds.</summary>
public sealed class HeadMatchesGet() : ScenarioCheck(
    "head-matches-get",
    Phase.Coverage,
    "HEAD answers what GET answers, without the body.",
    new CheckExplanation
    {
        Promise = "A HEAD that succeeds has no body, succeeds where GET does, and has the media type and the ETag of GET where both carry one. What two GETs around"
            + " it disagree on is not judged.",
        Clause = "RFC 9110 section 9.3.2",
        Cause = "A route of its own for HEAD, which is not kept up; a filter that answers HEAD before the handler is asked.",
        Example = "GET /users answers application/json, HEAD /users text/plain.",
    })
{
    /// <inheritdoc/>
    public override Verdict? Judge(ScenarioRun run, CheckContext context)
    {
        if (run.Exchanges.FirstOrDefault(e => e.Sent.Method == "HEAD" && e.Case.Operation.Method == "GET") is not { } head) return null;
        var around = run.Exchanges.Where(e => e.Case.Operation == head.Case.Operation && e.Sent.Method == "GET").Select(e => e.Answer).ToArray();
        if (!head.Answer.IsSuccess) return NotApplicable("HEAD does not succeed");
        if (around.Length < 2 || around.Any(a => a.Status == 0)) return NotApplicable("GET was not answered");
        var findings = Findings(head, around).ToArray();
        return findings.Length == 0 ? Passed : Failed(findings, context);
    }

    private static IEnumerable<Finding> Findings(Exchange head, Answer[] around)
    {
        if (head.Answer.Body.Length > 0) yield return Differing(head, "HEAD has a body", "no body", $"{head.Answer.Body.Length} bytes{Quote.Of(head.Answer)}", "body");
        if (!around.Any(a => a.IsSuccess))
        {
            yield return Differing(head, "HEAD succeeds where GET does not", $"{around[0].Status}, as GET answers", $"{head.Answer.Status}", "status");
            yield break;
        }

        if (Other(head.Answer, around, a => a.ContentType is { } type ? MediaTypes.Essence(type) : null) is var (type, types)) yield return Differing(head, "HEAD has another media type than GET", types, type, "header:Content-Type");
        if (Other(head.Answer, around, a => a.Header("ETag")) is var (tag, tags)) yield return Differing(head, "HEAD has another ETag than GET", tags, tag, "header:ETag");
    }

    /// <summary>What HEAD says and what both GETs say instead; null where they agree, or one of them is silent.</summary>
    private static (string Head, string Get)? Other(Answer head, Answer[] around, Func<Answer, string?> value)
    {
        if (value(head) is not { } said) return null;
        var get = around.Where(a => a.IsSuccess).Select(value).Distinct(StringComparer.Ordinal).ToArray();
        return get is [{ } only] && only != said ? (said, only) : null;
    }

    private static Finding Differing(Exchange head, string title, string expected, string actual, string instance) => new()
    {
        Title = title,
        Expected = expected,
        Actual = actual,
        Promise = head.Case.Operation.Place,
        Instance = instance,
        Case = head.Case.Id,
        Cause = $"HEAD {instance}",
    };
}
