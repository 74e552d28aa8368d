using System.Text;
using Conformance.Model;
using Conformance.Reports.Summary;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests.Summary;

public sealed class SummaryDocumentTests
{
    [Test]
    public void Reads_like_this()
    {
        var run = new RunStory("GET /a 200 401", "GET /b 200")
            .Passed("GET /a")
            .Failed("GET /a")
            .Answered("GET /a", 200, Verdict.NotApplicable("response-body-matches-schema", "no body"))
            .Skipped("GET /b", "left out")
            .Ended()
            .Run();
        var stream = new MemoryStream();
        new SummaryDocument().Write(run, stream);

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(
            """
            {
              "contract": "shop",
              "contractVersion": "1.2",
              "target": "http://127.0.0.1:5000",
              "embeddedMock": false,
              "runId": "r1",
              "startedAt": "2026-03-14T09:26:53+00:00",
              "seed": 1,
              "verdict": "failed",
              "operations": {
                "total": 2,
                "tested": 1,
                "succeeded": 1,
                "skipped": 1,
                "broken": 0
              },
              "cases": {
                "total": 3,
                "passed": 2,
                "failed": 1,
                "broken": 0
              },
              "failures": 1,
              "warnings": 0,
              "checks": {
                "server-does-not-fail": {
                  "passed": 2,
                  "failed": 0,
                  "notApplicable": 0
                },
                "status-code-is-documented": {
                  "passed": 1,
                  "failed": 1,
                  "notApplicable": 0
                },
                "response-body-matches-schema": {
                  "passed": 0,
                  "failed": 0,
                  "notApplicable": 1
                }
              },
              "statuses": {
                "documented": 3,
                "seen": 1,
                "missing": [
                  {
                    "operation": "GET /a",
                    "status": "401",
                    "reason": "the phase 'security' did not run"
                  },
                  {
                    "operation": "GET /b",
                    "status": "200",
                    "reason": "the operation was skipped: left out"
                  }
                ]
              },
              "coverage": {
                "parameters": {
                  "declared": 2,
                  "sent": 1,
                  "accepted": 1,
                  "missing": [
                    {
                      "operation": "GET /b",
                      "names": [
                        "limit"
                      ]
                    }
                  ]
                },
                "values": {
                  "declared": 0,
                  "sent": 0,
                  "accepted": 0,
                  "missing": []
                },
                "keywords": [],
                "answerProperties": {
                  "declared": 0,
                  "seen": 0,
                  "missing": [],
                  "undeclared": []
                }
              },
              "untested": [
                {
                  "operation": "GET /b",
                  "end": "skipped",
                  "reason": "left out"
                }
              ],
              "notices": [],
              "seconds": 4.25,
              "since": null
            }

            """.ReplaceLineEndings("\n"));
    }
}
