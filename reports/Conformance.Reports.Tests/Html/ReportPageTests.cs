using System.Text.RegularExpressions;
using Conformance.Reports.Folding;
using Conformance.Reports.Tests.Stories;

namespace Conformance.Reports.Tests.Html;

/// <summary>The report used as a reviewer uses it.</summary>
public sealed partial class ReportPageTests : PageFixture
{
    [Test]
    public async Task A_reviewer_finds_a_failure_copies_it_and_comes_back()
    {
        var run = Fold(BigRun.Events(28, 560, 14));
        var address = await OpenAsync(run);
        await HeadedAsync("not kept: 13 failures in 10 cases, 4 warnings");

        await Page.ClickAsync("nav >> text=Failures");
        await Page.FillAsync("#search", "lastName put");
        await Page.WaitForURLAsync(AddressWithSearch());
        await Page.SelectOptionAsync("select >> nth=0", "error");
        await Expect("a.item").ToHaveCountAsync(1);

        await Page.ClickAsync("a.item");
        await HeadedAsync("The body breaks its schema at /1/profile/lastName");
        var deepLink = Page.Url;
        await Page.ClickAsync("button[aria-label='Copy: The request again, with curl']");
        await Expect("#said").ToHaveTextAsync("Copied");
        (await Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(EntryOf(run, deepLink).Exchange!.Curl);

        await Page.GoBackAsync();
        await Expect("#search").ToHaveValueAsync("lastName put");
        await Expect("a.item").ToHaveCountAsync(1);

        await Page.GotoAsync("about:blank");
        await Page.GotoAsync(deepLink);
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
        await Page.Keyboard.PressAsync("3");
        await HeadedAsync("Operations");
        await Page.Keyboard.PressAsync("j");
        await Page.Keyboard.PressAsync("j");
        await Page.Keyboard.PressAsync("Enter");
        await HeadedAsync("POST /api/v1/users");
        await Page.Keyboard.PressAsync("2");
        await Page.Keyboard.PressAsync("/");
        await Expect("#search").ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Page.Keyboard.PressAsync("t");
        await Expect("html").ToHaveAttributeAsync("data-theme", "dark");
        await Page.Keyboard.PressAsync("?");
        await Expect("dialog[open]").ToHaveCountAsync(1);
    }

    [Test]
    public async Task No_key_of_a_quick_reader_is_lost()
    {
        await OpenAsync(Fold(BigRun.Events(28, 560, 14)));

        await Page.EvaluateAsync("for (const key of ['3', 'j', '2', '/']) document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))");

        await HeadedAsync("Failures");
        await Expect("#search").ToBeFocusedAsync();
    }

    [Test]
    public async Task A_search_is_kept_when_its_reader_goes_on_at_once()
    {
        await OpenAsync(Fold(BigRun.Events(28, 560, 14)), "#/failures");

        await Page.EvaluateAsync("const field = document.getElementById('search'); field.value = 'lastName put'; field.dispatchEvent(new Event('input')); document.querySelector('#views a').click()");
        await HeadedAsync("not kept: 13 failures in 10 cases, 4 warnings");
        await Page.GoBackAsync();

        await Expect("#search").ToHaveValueAsync("lastName put");
        await Expect("a.item").ToHaveCountAsync(1);
    }

    [Test]
    public async Task A_walk_is_shown_as_its_steps()
    {
        await OpenAsync(Fold(BigRun.Events(28, 560, 0)), "#/scenarios?end=failed");

        await Expect(".steps >> nth=0 >> li").ToHaveCountAsync(4);
        await Expect(".failed-step").ToHaveCountAsync(3);
    }

    [Test]
    public async Task A_failure_that_is_no_longer_there_is_said_to_be_gone()
    {
        await OpenAsync(new RunStory("GET /a 200").Passed("GET /a").Ended().Run(), "#/failure/0123456789abcdef");

        await HeadedAsync("Not in this run");
    }

    [Test]
    public async Task Latency_is_drawn_for_each_operation_the_slowest_first()
    {
        var run = Fold(BigRun.Events(28, 560, 0));
        await OpenAsync(run, "#/latency");

        await Expect(".latency.row").ToHaveCountAsync(run.Operations.Count(o => o.Cases.Count > 0));
        var shares = await Page.Locator("tbody td:nth-child(4)").AllInnerTextsAsync();
        shares.Select(Milliseconds).ShouldBeInOrder(SortDirection.Descending);
    }

    [GeneratedRegex(@"q=lastName\+put")]
    private static partial Regex AddressWithSearch();

    private static FailureEntry EntryOf(Run run, string address) => run.Failures.Single(f => address.EndsWith(f.Fingerprint, StringComparison.Ordinal));

    private static double Milliseconds(string text) => text.Split(' ') is [var number, var unit]
        ? double.Parse(number, System.Globalization.CultureInfo.InvariantCulture) * (unit == "s" ? 1000 : 1)
        : throw new FormatException(text);
}
