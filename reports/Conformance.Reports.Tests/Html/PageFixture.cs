using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Reports.Html;
using Conformance.Reports.Tests.Stories;
using Conformance.Reports.Tests.Tools;
using Microsoft.Playwright;

namespace Conformance.Reports.Tests.Html;

/// <summary>The report in a browser, opened from disk: without a request, a dialog or a word on the console.</summary>
public abstract class PageFixture
{
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private IBrowserContext _context = null!;
    private List<string> _faults = [];

    /// <summary>The page, new in each test.</summary>
    private protected IPage Page { get; private set; } = null!;

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
        Page = await _context.NewPageAsync();
        Page.SetDefaultTimeout(Browser.Patience);
        Page.Console += (_, message) => _faults.Add($"console: {message.Text}");
        Page.PageError += (_, error) => _faults.Add($"error: {error}");
        Page.Dialog += (_, dialog) => _faults.Add($"dialog: {dialog.Message}");
        Page.Request += (_, request) => _faults.AddRange(request.Url.StartsWith("file:", StringComparison.Ordinal) || request.Url == "data:," ? [] : [$"request: {request.Url}"]);
    }

    [TearDown]
    public async Task ClosePage()
    {
        await _context.DisposeAsync();
        _faults.ShouldBeEmpty();
    }

    /// <summary>Writes the report of a run and opens it; its address.</summary>
    private protected async Task<string> OpenAsync(Run run, string place = "")
    {
        var address = new Uri(new HtmlDocument().File(run)).AbsoluteUri;
        await Page.GotoAsync(address + place);
        return address;
    }

    private protected async Task GoAsync(string place)
    {
        await Page.EvaluateAsync("place => { location.hash = place; }", place);
        await Expect("main").ToHaveAttributeAsync("data-place", await Page.EvaluateAsync<string>("location.hash"));
    }

    private protected Task HeadedAsync(string heading) => Expect("h1").ToHaveTextAsync(heading);

    private protected ILocatorAssertions Expect(string selector) => Assertions.Expect(Page.Locator(selector));

    private protected static Run Fold(IEnumerable<RunEvent> events)
    {
        var fold = new RunFold();
        foreach (var runEvent in events) fold.Take(runEvent);
        return fold.Result();
    }
}
