using System.Text.Json;
using System.Text.RegularExpressions;
using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.Html;
using Conformance.Reports.Tests.Stories;
using Conformance.Reports.Tests.Tools;
using Microsoft.Playwright;

namespace Conformance.Reports.Tests.Html;

/// <summary>The report in a browser, opened from disk, used as a reviewer uses it.</summary>
public sealed partial class ReportPageTests
{
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private IBrowserContext _context = null!;
    private IPage _page = null!;
    private List<string> _faults = [];

    [OneTimeSetUp]
    public async Task StartBrowser()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Browser.LaunchAsync(_playwright);
    }

    [OneTimeTearDown]
    public async Task StopBrowser()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    [SetUp]
    public async Task OpenPage()
    {
        _faults = [];
        _context = await _browser.NewContextAsync(new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"], ReducedMotion = ReducedMotion.Reduce });
        _page = await _context.NewPageAsync();
        _page.SetDefaultTimeout(Browser.Patience);
        _page.Console += (_, message) => _faults.Add($"console: {message.Text}");
        _page.PageError += (_, error) => _faults.Add($"error: {error}");
        _page.Dialog += (_, dialog) => _faults.Add($"dialog: {dialog.Message}");
        _page.Request += (_, request) => _faults.AddRange(request.Url.StartsWith("file:", StringComparison.Ordinal) || request.Url == "data:," ? [] : [$"request: {request.Url}"]);
    }

    [TearDown]
    public async Task ClosePage()
    {
        await _context.DisposeAsync();
        _faults.ShouldBeEmpty();
    }

    [Test]
    public async Task A_reviewer_finds_a_failure_copies_it_and_comes_back()
    {
        var run = Fold(BigRun.Events(28, 560, 14));
        var address = await OpenAsync(run);
        await HeadedAsync("not kept: 13 failures in 10 cases, 4 warnings");

        await _page.ClickAsync("nav >> text=Failures");
        await _page.FillAsync("#search", "lastName put");
        await _page.WaitForURLAsync(AddressWithSearch());
        await _page.SelectOptionAsync("select >> nth=0", "error");
        await Expect("a.item").ToHaveCountAsync(1);

        await _page.ClickAsync("a.item");
        await HeadedAsync("The body breaks its schema at /1/profile/lastName");
        var deepLink = _page.Url;
        await _page.ClickAsync("button[aria-label='Copy: The request again, with curl']");
        await Expect("#said").ToHaveTextAsync("Copied");
        (await _page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(EntryOf(run, deepLink).Exchange!.Curl);

        await _page.GoBackAsync();
        await Expect("#search").ToHaveValueAsync("lastName put");
        await Expect("a.item").ToHaveCountAsync(1);

        await _page.GotoAsync("about:blank");
        await _page.GotoAsync(deepLink);
        await HeadedAsync("The body breaks its schema at /1/profile/lastName");
        deepLink.ShouldStartWith(address);
    }

    [Test]
    public async Task A_failure_marks_the_pointer_and_the_promised_line()
    {
        var run = Fold(BigRun.Events(28, 560, 14));
        var entry = run.Failures.First(f => f.Failure.Check == "response-body-matches-schema");
        await OpenAsync(run, $"#/failure/{entry.Fingerprint}");

        await Expect(".text.here").ToHaveTextAsync(["type: string", "\"lastName\": null,← expected type string, as 'nullable' is not set"]);
    }

    [Test]
    public async Task A_waiver_ends_thirty_days_after_the_run()
    {
        var run = new RunStory("GET /a 200").Failed("GET /a").Ended().Run();
        await OpenAsync(run, $"#/failure/{run.Failures[0].Fingerprint}");

        await Expect(".copy:has-text('A waiver') pre").ToHaveTextAsync(
            $"""
            # status-code-is-documented, GET /a
            - fingerprint: {run.Failures[0].Fingerprint}
              reason: "accepted for now: Status 418 is not documented"
              until: 2026-04-13
            """);
    }

    [Test]
    public async Task Keys_lead_everywhere()
    {
        await OpenAsync(Fold(BigRun.Events(28, 560, 14)));
        await _page.Keyboard.PressAsync("3");
        await HeadedAsync("Operations");
        await _page.Keyboard.PressAsync("j");
        await _page.Keyboard.PressAsync("j");
        await _page.Keyboard.PressAsync("Enter");
        await HeadedAsync("POST /api/v1/users");
        await _page.Keyboard.PressAsync("2");
        await _page.Keyboard.PressAsync("/");
        await Expect("#search").ToBeFocusedAsync();
        await _page.Keyboard.PressAsync("Escape");
        await _page.Keyboard.PressAsync("t");
        await Expect("html").ToHaveAttributeAsync("data-theme", "dark");
        await _page.Keyboard.PressAsync("?");
        await Expect("dialog[open]").ToHaveCountAsync(1);
    }

    [Test]
    public async Task No_key_of_a_quick_reader_is_lost()
    {
        await OpenAsync(Fold(BigRun.Events(28, 560, 14)));

        await _page.EvaluateAsync("for (const key of ['3', 'j', '2', '/']) document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))");

        await HeadedAsync("Failures");
        await Expect("#search").ToBeFocusedAsync();
    }

    [Test]
    public async Task A_search_is_kept_when_its_reader_goes_on_at_once()
    {
        await OpenAsync(Fold(BigRun.Events(28, 560, 14)), "#/failures");

        await _page.EvaluateAsync("const field = document.getElementById('search'); field.value = 'lastName put'; field.dispatchEvent(new Event('input')); document.querySelector('#views a').click()");
        await HeadedAsync("not kept: 13 failures in 10 cases, 4 warnings");
        await _page.GoBackAsync();

        await Expect("#search").ToHaveValueAsync("lastName put");
        await Expect("a.item").ToHaveCountAsync(1);
    }

    [Test]
    public async Task A_walk_is_shown_as_its_steps()
    {
        await OpenAsync(Fold(BigRun.Events(28, 560, 0)), "#/scenarios?end=failed");

        await Expect(".steps >> nth=0 >> li").ToHaveCountAsync(4);
        await Expect(".last-of-failed").ToHaveCountAsync(3);
    }

    [Test]
    public async Task A_failure_that_is_no_longer_there_is_said_to_be_gone()
    {
        await OpenAsync(new RunStory("GET /a 200").Passed("GET /a").Ended().Run(), "#/failure/0123456789abcdef");

        await HeadedAsync("Not in this run");
    }

    [Test]
    public async Task Nothing_that_a_server_says_is_executed_or_shown_as_markup()
    {
        var run = HostileStory.Tell().Run();
        await OpenAsync(run);
        string[] places = ["#/", "#/failures", "#/operations", "#/operations?by=checks", "#/coverage", "#/scenarios", "#/about", .. run.Failures.Select(f => $"#/failure/{f.Fingerprint}"), .. run.Operations.Select(o => $"#/operation/{Uri.EscapeDataString(o.Outline.Key)}")];
        foreach (var place in places)
        {
            await GoAsync(place);
            (await _page.TitleAsync()).ShouldNotBe("owned");
            (await _page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('main *')].map(e => e.localName))].filter(n => ['script', 'img', 'iframe', 'object', 'style'].includes(n))")).ShouldBeEmpty();
            Written.Commands((await _page.InnerTextAsync("body")).Replace("\t", "", StringComparison.Ordinal)).ShouldBeEmpty();
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
        if (theme == "dark") await _page.Keyboard.PressAsync("t");
        await Expect("html").ToHaveAttributeAsync("data-theme", theme);
        await _page.EvaluateAsync(await File.ReadAllTextAsync(axe));
        foreach (var place in (string[])["#/", "#/failures", $"#/failure/{run.Failures[0].Fingerprint}", "#/operations", "#/operations?by=checks", "#/operation/GET%20%2Fapi%2Fv1%2Fusers", "#/coverage", "#/scenarios", "#/about"])
        {
            await GoAsync(place);
            var problems = await _page.EvaluateAsync<JsonElement>("axe.run().then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => `${v.id}: ${v.nodes[0].html} ${v.nodes[0].failureSummary}`))");
            problems.EnumerateArray().Select(p => $"{place} {p}").ShouldBeEmpty();
        }
    }

    [Test, Explicit, Category("Long")]
    public async Task Fifty_thousand_cases_are_ready_within_two_seconds()
    {
        var run = Fold(BigRun.Events(615, 50_000, 2_000));
        new HtmlDocument().Bytes(run).Length.ShouldBeLessThan(15_000_000);
        await OpenAsync(run);
        var ready = await _page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        TestContext.Out.WriteLine($"ready after {ready:0} ms");
        ready.ShouldBeLessThan(2000);
    }

    [GeneratedRegex(@"q=lastName\+put")]
    private static partial Regex AddressWithSearch();

    private async Task<string> OpenAsync(Run run, string place = "")
    {
        var address = new Uri(new HtmlDocument().File(run)).AbsoluteUri;
        await _page.GotoAsync(address + place);
        return address;
    }

    private async Task GoAsync(string place)
    {
        await _page.EvaluateAsync("place => { location.hash = place; }", place);
        await Expect("main").ToHaveAttributeAsync("data-place", await _page.EvaluateAsync<string>("location.hash"));
    }

    private Task HeadedAsync(string heading) => Expect("h1").ToHaveTextAsync(heading);

    private ILocatorAssertions Expect(string selector) => Assertions.Expect(_page.Locator(selector));

    private static FailureEntry EntryOf(Run run, string address) => run.Failures.Single(f => address.EndsWith(f.Fingerprint, StringComparison.Ordinal));

    private static Run Fold(IEnumerable<RunEvent> events)
    {
        var fold = new RunFold();
        foreach (var runEvent in events) fold.Take(runEvent);
        return fold.Result();
    }
}
