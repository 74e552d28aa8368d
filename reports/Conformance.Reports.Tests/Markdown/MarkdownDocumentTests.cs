using System.Text.RegularExpressions;
using Conformance.Model;
using Conformance.Reports.Markdown;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests.Markdown;

public sealed partial class MarkdownDocumentTests
{
    [Test]
    public void Reads_like_this()
    {
        var run = new RunStory("GET /a 200", "GET /b 200")
            .With(s => s with { EmbeddedMock = true })
            .Failed("GET /a")
            .Skipped("GET /b", "left out")
            .Ended()
            .Run();

        new MarkdownDocument().Text(run).ShouldBe(
            $"""
            ## ❌ `shop` not kept: 1 failure in 1 case

            > Embedded mock: this proves that the contract can be tested, not that an API keeps it.

            | | total | |
            |---|---:|---|
            | operations | 2 | 1 tested, 0 with a success, 1 skipped, 0 broken |
            | cases | 1 | 0 passed, 1 failed, 0 broken |
            | documented statuses | 2 | 0 seen |
            | parameters | 2 | 1 sent, 0 accepted; of 0 enumerated values 0 sent, 0 accepted |
            | response properties | 0 | 0 seen; 0 undeclared ones seen |

            Target `http://127.0.0.1:5000`, contract version `1.2`, seed 1, 4.3 s.

            ### 1 cause

            <details><summary><b>error</b> GET /a: Status 418 is not documented</summary>

            - check `status-code-is-documented`
            - expected `200 or 404` (`shop.yaml:12:5`)
            - but was `418` at `status`
            - tried `query parameter 'limit' at its maximum 200`
            - fingerprint `{run.Failures[0].Fingerprint}`, case `0-coverage-1`

            ```sh
            curl -isg --path-as-is http://127.0.0.1:5000/a -H 'Accept: application/json' -H 'Authorization: SSWS '"$TOKEN" -H User-Agent:
            conformance replay artifacts/runs/shop {run.Failures[0].Fingerprint} -H 'Authorization: SSWS '"$TOKEN"
            ```

            </details>

            <details><summary>1 operation not tested</summary>

            - skipped `GET /b`: left out

            </details>

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void Whatever_a_server_says_it_is_neither_markup_nor_a_mention()
    {
        var text = new MarkdownDocument().Text(HostileStory.Tell().Run());

        Written.Commands(text).ShouldBeEmpty();
        Element().Matches(Markdig.Markdown.ToHtml(text)).Select(m => m.Value).Distinct().Order().ShouldBe(
            ["<b", "<code", "<details", "<h2", "<h3", "<li", "<p", "<pre", "<summary", "<ul"]);
    }

    [TestCase("a", "`a`")]
    [TestCase("", "(empty)")]
    [TestCase("a `b` c", "``a `b` c``")]
    [TestCase("``", "``` `` ```")]
    public void Code_is_fenced_by_more_backticks_than_it_holds(string text, string code) => MarkdownText.Code(text).ShouldBe(code);

    [Test]
    public void A_long_run_stays_short_enough_for_a_pull_request()
    {
        var story = new RunStory([.. Enumerable.Range(0, 700).Select(i => $"GET /{i} 200")]);
        for (var i = 0; i < 600; i++) story.Failed($"GET /{i}", RunStory.UndocumentedStatus() with { Actual = new string('x', 9000) });

        new MarkdownDocument().Bytes(story.Ended().Run()).Length.ShouldBeLessThan(65_536);
    }

    [GeneratedRegex("<[a-z][a-z0-9]*")]
    private static partial Regex Element();
}
