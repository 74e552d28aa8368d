using System.Text.Json;
using Conformance.Reports.Html;
using Conformance.Reports.Tests.Stories;
using Conformance.Reports.Tests.Tools;

namespace Conformance.Reports.Tests.Html;

/// <summary>The report whatever a server said, for everyone, and at once.</summary>
public sealed class PageQualityTests : PageFixture
{
    [Test]
    public async Task Nothing_that_a_server_says_is_executed_or_shown_as_markup()
    {
        var run = HostileStory.Tell().Run();
        await OpenAsync(run);
        string[] places = ["#/", "#/failures", "#/operations", "#/operations?by=checks", "#/coverage", "#/latency", "#/scenarios", "#/about", .. run.Failures.Select(f => $"#/failure/{f.Fingerprint}"), .. run.Operations.Select(o => $"#/operation/{Uri.EscapeDataString(o.Outline.Key)}")];
        foreach (var place in places)
        {
            await GoAsync(place);
            (await Page.TitleAsync()).ShouldNotBe("owned");
            (await Page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('main *')].map(e => e.localName))].filter(n => ['script', 'img', 'iframe', 'object', 'style'].includes(n))")).ShouldBeEmpty();
            Written.Commands((await Page.InnerTextAsync("body")).Replace("\t", "", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    [TestCase("light")]
    [TestCase("dark")]
    public async Task Axe_finds_nothing_serious(string theme)
    {
        var axe = Path.Combine(Node.Folder, "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(axe)) Missing.Tool($"axe-core (npm install in {Node.Folder})");
        var run = Fold(BigRun.Events(9, 90, 9));
        await OpenAsync(run);
        if (theme == "dark") await Page.Keyboard.PressAsync("t");
        await Expect("html").ToHaveAttributeAsync("data-theme", theme);
        await Page.EvaluateAsync(await File.ReadAllTextAsync(axe));
        foreach (var place in (string[])["#/", "#/failures", $"#/failure/{run.Failures[0].Fingerprint}", "#/operations", "#/operations?by=checks", "#/operation/GET%20%2Fapi%2Fv1%2Fusers", "#/coverage", "#/latency", "#/scenarios", "#/about"])
        {
            await GoAsync(place);
            var problems = await Page.EvaluateAsync<JsonElement>("axe.run().then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => `${v.id}: ${v.nodes[0].html} ${v.nodes[0].failureSummary}`))");
            problems.EnumerateArray().Select(p => $"{place} {p}").ShouldBeEmpty();
        }
    }

    [Test, Explicit, Category("Long")]
    public async Task Fifty_thousand_cases_are_ready_within_two_seconds()
    {
        var run = Fold(BigRun.Events(615, 50_000, 2_000));
        new HtmlDocument().Bytes(run).Length.ShouldBeLessThan(15_000_000);
        await OpenAsync(run);
        var ready = await Page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        TestContext.Out.WriteLine($"ready after {ready:0} ms");
        ready.ShouldBeLessThan(2000);
    }
}
