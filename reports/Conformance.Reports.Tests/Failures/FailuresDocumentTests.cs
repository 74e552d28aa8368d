using System.Text;
using Conformance.Reports.Failures;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests.Failures;

public sealed class FailuresDocumentTests
{
    [Test]
    public void Reads_like_this()
    {
        var run = new RunStory("GET /a 200").Failed("GET /a").Failed("GET /a").Ended().Run();
        var stream = new MemoryStream();
        new FailuresDocument().Write(run, stream);

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(
            """
            [
              {
                "check": "status-code-is-documented",
                "severity": "error",
                "operation": "GET /a",
                "phase": "coverage",
                "title": "Status 418 is not documented",
                "expected": "200 or 404",
                "actual": "418",
                "curl": "curl -isg --path-as-is http://127.0.0.1:5000/a -H 'Accept: application/json' -H 'Authorization: SSWS '\"$TOKEN\" -H User-Agent:",
                "replay": "conformance replay artifacts/runs/shop FP -H 'Authorization: SSWS '\"$TOKEN\"",
                "label": null,
                "shrunkFrom": null,
                "shrunkTo": null,
                "fault": null,
                "case": "0-coverage-1",
                "fingerprint": "FP",
                "count": 2,
                "counts": true,
                "rootCause": "RC",
                "promise": {
                  "file": "shop.yaml",
                  "pointer": "/paths/~1users/get/responses",
                  "line": 12,
                  "column": 5
                },
                "instance": "status",
                "keyword": null,
                "mode": "positive",
                "reason": "query parameter 'limit' at its maximum 200",
                "status": 418,
                "cases": [
                  "0-coverage-1",
                  "0-coverage-2"
                ],
                "excerpt": [
                  "responses:",
                  "  '200': { description: OK }"
                ],
                "excerptLine": 11,
                "appearance": null,
                "firstSeen": null,
                "flakiness": null
              }
            ]

            """.ReplaceLineEndings("\n")
                .Replace("FP", run.Failures[0].Fingerprint, StringComparison.Ordinal)
                .Replace("RC", run.Failures[0].RootCause, StringComparison.Ordinal));
    }

    [Test]
    public void A_run_without_failures_is_an_empty_array()
    {
        var stream = new MemoryStream();
        new FailuresDocument().Write(new RunStory("GET /a 200").Passed("GET /a").Ended().Run(), stream);

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe("[]\n");
    }
}
