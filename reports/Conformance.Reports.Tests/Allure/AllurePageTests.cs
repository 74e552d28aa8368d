using Conformance.Reports.Allure;
using Conformance.Reports.Tests.Stories;
using Conformance.Reports.Tests.Tools;
using Microsoft.Playwright;

namespace Conformance.Reports.Tests.Allure;

/// <summary>The results as Allure's own program shows them in a browser, from one file.</summary>
public sealed class AllurePageTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test, Explicit, Category("Long")]
    public async Task Allure_shows_results_steps_and_attachments_and_obeys_no_server()
    {
        new AllureResults(HostileStory.Tell().Run(), new AllureFolder(Path.Combine(_folder, AllureFolder.Name))).Write();
        Node.Run("allure", Path.Combine("node_modules", "allure", "cli.js"), "awesome", Path.Combine(_folder, AllureFolder.Name), "--single-file", "--output", Path.Combine(_folder, "report"), "--lang", "en");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browser.LaunchAsync(playwright);
        var page = await OpenAsync(browser);

        await page.GetByText("GET /evil · coverage").First.ClickAsync();
        await Assertions.Expect(page.GetByText("response-body-matches-schema: </script><script>").First).ToBeVisibleAsync();
        await page.GetByText("request", new() { Exact = true }).First.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.GetByText("missed")).ToHaveCountAsync(0);
        await Assertions.Expect(page).Not.ToHaveTitleAsync("owned");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "allure.png") });
    }

    /// <summary>The page counts its readers: what it would ask of the network is refused at once, so that nothing waits for it.</summary>
    private async Task<IPage> OpenAsync(IBrowser browser)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ReducedMotion = ReducedMotion.Reduce });
        page.SetDefaultTimeout(Browser.Patience);
        await page.RouteAsync("https://**", route => route.AbortAsync());
        await page.GotoAsync(new Uri(Path.Combine(_folder, "report", "index.html")).AbsoluteUri);
        return page;
    }
}
