using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Conformance.Model;
using Conformance.Reports.JUnit;
using Conformance.Reports.Tests.Stories;
using Conformance.Reports.Tests.Tools;

namespace Conformance.Reports.Tests.JUnit;

public sealed class JUnitDocumentTests
{
    [Test]
    public void Reads_like_this()
    {
        var run = new RunStory("GET /a 200", "GET /b 200", "GET /c 200", "GET /d 200")
            .Passed("GET /a")
            .Failed("GET /a")
            .Failed("GET /b", RunStory.UndocumentedStatus(Severity.Warning))
            .Skipped("GET /c", "left out")
            .Broken("GET /d")
            .Ended()
            .Run();
        var fingerprint = run.Failures.Single(f => f.Operation == "GET /a").Fingerprint;

        new JUnitDocument().Text(run).ShouldBe(
            $"""
            <?xml version="1.0" encoding="utf-8"?>
            <testsuites name="conformance shop" tests="5" failures="1" errors="1" time="0.006">
              <testsuite name="GET /a" tests="2" failures="1" errors="0" time="0.005" skipped="0" timestamp="2026-03-14T09:26:53">
                <testcase name="coverage" classname="GET /a" time="0.003" />
                <testcase name="coverage: status-code-is-documented [{fingerprint}]" classname="GET /a" time="0.002">
                  <failure type="status-code-is-documented" message="Status 418 is not documented">✗ error   status-code-is-documented · GET /a
              Status 418 is not documented
              expected  200 or 404  (shop.yaml:12:5)
              but was   418  at status
              tried     query parameter 'limit' at its maximum 200 (coverage, case 0-coverage-2)
              again     curl -isg --path-as-is http://127.0.0.1:5000/a -H 'Accept: application/json' -H 'Authorization: SSWS '"$TOKEN" -H User-Agent:
              or        conformance replay artifacts/runs/shop {fingerprint} -H 'Authorization: SSWS '"$TOKEN"
              | responses:
              |   '200': [[ description: OK ]]</failure>
                </testcase>
              </testsuite>
              <testsuite name="GET /b" tests="1" failures="0" errors="0" time="0.002" skipped="0" timestamp="2026-03-14T09:26:53">
                <testcase name="coverage" classname="GET /b" time="0.002">
                  <system-out>! warning status-code-is-documented · GET /b
              Status 418 is not documented
              expected  200 or 404  (shop.yaml:12:5)
              but was   418  at status
              tried     query parameter 'limit' at its maximum 200 (coverage, case 1-coverage-1)
              again     curl -isg --path-as-is http://127.0.0.1:5000/b -H 'Accept: application/json' -H 'Authorization: SSWS '"$TOKEN" -H User-Agent:
              or        conformance replay artifacts/runs/shop {run.Failures[1].Fingerprint} -H 'Authorization: SSWS '"$TOKEN"
              | responses:
              |   '200': [[ description: OK ]]</system-out>
                </testcase>
              </testsuite>
              <testsuite name="GET /c" tests="1" failures="0" errors="0" time="0.000" skipped="1" timestamp="2026-03-14T09:26:53">
                <testcase name="not tested" classname="GET /c" time="0.000">
                  <skipped message="left out" />
                </testcase>
              </testsuite>
              <testsuite name="GET /d" tests="1" failures="0" errors="1" time="0.000" skipped="0" timestamp="2026-03-14T09:26:53">
                <testcase name="no answer" classname="GET /d" time="0.000">
                  <error type="broken" message="connection refused" />
                </testcase>
              </testsuite>
            </testsuites>
            """.ReplaceLineEndings("\n").Replace("[[", "{", StringComparison.Ordinal).Replace("]]", "}", StringComparison.Ordinal));
    }

    [Test]
    public void Is_valid_against_the_common_schema()
    {
        Problems(new RunStory("GET /a 200", "GET /b 200", "GET /c 200").Failed("GET /a").Skipped("GET /b", "left out").Broken("GET /c").Ended()).ShouldBeEmpty();
        Problems(new RunStory().Ended()).ShouldBeEmpty();
    }

    [Test]
    public void Whatever_a_server_says_it_stays_valid_and_data()
    {
        Problems(HostileStory.Tell()).ShouldBeEmpty();
        var text = new JUnitDocument().Text(HostileStory.Tell().Run());
        Written.Commands(text).ShouldBeEmpty();
        XDocument.Parse(text).Descendants().Select(e => e.Name.LocalName).Distinct().ShouldBe(
            ["testsuites", "testsuite", "testcase", "failure", "error", "skipped", "system-out"], ignoreOrder: true);
    }

    private static List<string> Problems(RunStory story)
    {
        var problems = new List<string>();
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(Repository.Root, "reports", "Conformance.Reports.Tests", "JUnit", "junit.xsd"));
        var document = XDocument.Load(XmlReader.Create(new MemoryStream(new JUnitDocument().Bytes(story.Run()))));
        document.Validate(schemas, (_, e) => problems.Add(e.Message));
        return problems;
    }
}
