namespace Conformance.Suites.Tests.Checks.Pagination;

/// <summary>Servers that are odd and right.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class PaginationSilenceTests
{
    private static readonly string[] Oddities =
    [
        "none", "fewer than asked for", "one empty page at the end", "relative links", "links in one line", "other words for next",
        "ordered by rank, ties in their place", "first page on garbage", "404 beyond the end", "others write",
    ];

    [Test]
    public async Task Says_nothing_of_a_server_that_is_right(
        [Values("/links", "/offsets", "/pages", "/bodies")] string path,
        [ValueSource(nameof(Oddities))] string oddity,
        [Values(1, 2, 3)] int seed) =>
        PagedRun.Failures(await PagedRun.EventsAsync(path, oddity, seed)).ShouldBeEmpty();

    [Test]
    public async Task Lets_a_server_bring_sizes_within_the_bounds_where_the_profile_says_so([Values("/links", "/offsets", "/pages", "/bodies")] string path) =>
        PagedRun.Failures(await PagedRun.EventsAsync(path, "clamps", profile: new PaginationProfile { Clamps = true })).ShouldBeEmpty();

    [Test]
    public async Task Takes_a_first_page_for_an_unknown_cursor_as_a_fault_where_the_profile_says_refuse() =>
        PagedRun.Failures(await PagedRun.EventsAsync("/links", "first page on garbage", profile: new PaginationProfile { GarbageCursor = "refuse" })).ShouldBe(["unknown-cursor-is-no-failure"]);

    [Test]
    public async Task Sends_at_most_forty_requests_to_a_list([Values("/links", "/offsets", "/pages", "/bodies")] string path) =>
        (await PagedRun.EventsAsync(path, "none")).OfType<CaseFinished>().Count().ShouldBeInRange(15, 40);
}
