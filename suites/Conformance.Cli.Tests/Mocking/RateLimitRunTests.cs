using System.Text.Json;

namespace Conformance.Cli.Tests.Mocking;

/// <summary>A run that meets the limit of a bucket: 429 is seen and judged, waited for, and no failure.</summary>
public sealed class RateLimitRunTests
{
    [Test]
    public async Task A_run_beyond_the_limit_sees_429_once_in_the_bucket_and_goes_on()
    {
        using var commandLine = new CommandLine();
        await using var mock = await MockSession.StartAsync(commandLine.Folder, "okta-idps", "--auth", "off", "--rate-limit", "4/1");

        var code = await commandLine.RunAsync(
            "run", "okta-idps", "--url", mock.Client.BaseAddress!.ToString(), "--include", "path:/api/v1/idps", "--phase", "coverage", "--max-cases", "5", "--workers", "1", "--out", "run", "--format", "journal,summary");

        code.ShouldBe(ExitCode.Kept, commandLine.Out);
        using var summary = JsonDocument.Parse(File.ReadAllText(Path.Combine(commandLine.Folder, "run", "summary.json")));
        var unseen = summary.RootElement.GetProperty("statuses").GetProperty("missing").EnumerateArray().Where(m => m.GetProperty("status").GetString() == "429").Select(m => m.GetProperty("operation").GetString());
        new[] { "GET /api/v1/idps", "POST /api/v1/idps" }.Except(unseen).ShouldNotBeEmpty();
        summary.RootElement.GetProperty("checks").GetProperty("rate-limit-headers-are-sent").GetProperty("failed").GetInt32().ShouldBe(0);
    }
}
