using System.Text;
using Conformance.Model;

namespace Conformance.Reports.Tests.Stories;

/// <summary>A run against a server that attacks whoever reads about it, in every string that it can send.</summary>
internal static class HostileStory
{
    public const string Evil =
        "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
        + "{{7*7}}${7*7}`--><!--]]>&lt;javascript:alert(1)|@someone #1 [x](javascript:alert(1))"
        + "\u001b]0;owned\u0007\u001b[2J\u0000\u202eexe.gpj\u2066\u200b\u0085\u2028\r\n::set-output name=x::y\r\n##vso[task.complete]\ud800";

    public static RunStory Tell()
    {
        var story = new RunStory("GET /evil 200", "GET /dead 200", "GET /left 200", "GET /warned 200");
        var failure = RunStory.WrongBody() with { Title = Evil, Expected = Evil, Actual = Evil, Instance = $"/{Evil}", Keyword = Evil, Excerpt = [Evil, Evil], Cause = Evil };
        return story
            .Add(Exchange(story, "GET /evil", failure))
            .Add(Exchange(story, "GET /warned", failure with { Severity = Severity.Warning, Check = "status-code-is-documented" }))
            .Broken("GET /dead", Evil)
            .Skipped("GET /left", Evil)
            .Ended(RunEnd.Budget, Evil);
    }

    private static CaseFinished Exchange(RunStory story, string operation, Failure failure)
    {
        var finished = story.Case(operation, 200, Verdict.Failed(failure), Verdict.NotApplicable("own", Evil));
        return finished with
        {
            Case = finished.Case with { Reason = Evil },
            Sent = finished.Sent with { Headers = [new Field("X-Echo", Evil)], Body = BodyRecord.Whole(Encoding.UTF8.GetBytes(Evil)) },
            Answer = finished.Answer with
            {
                Headers = [new Field("X-Evil", Evil), new Field(Evil, "x")],
                Body = BodyRecord.Whole(Encoding.UTF8.GetBytes($"{{\"name\":\"{Evil}\"}}")),
                EndReason = Evil,
            },
        };
    }
}
