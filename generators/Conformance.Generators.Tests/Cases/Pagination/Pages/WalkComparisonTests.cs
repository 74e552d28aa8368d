using System.Text.Json;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Model;

namespace Conformance.Generators.Tests.Cases.Pagination.Pages;

/// <summary>Walks as letters: an item each, a blank between pages, <c>…</c> where the walk was broken off.</summary>
public sealed class WalkComparisonTests
{
    [TestCase("ab cd e", "abcde")]
    [TestCase("", "")]
    [TestCase("abc d …", "abcdefgh")]
    public void Finds_nothing_where_the_pages_agree(string walk, string biggest) => Compared(walk, biggest, biggest).ShouldBe("");

    [Test]
    public void Finds_what_a_walk_passed_by() => Compared("ab d", "abcd", "abcd").ShouldBe("lost c");

    [Test]
    public void Finds_what_a_walk_shows_twice() => Compared("ab bc d", "abcd", "abcd").ShouldBe("doubled b");

    [Test]
    public void Finds_what_lies_behind_the_end_of_a_walk() => Compared("ab", "abcd", "abcd").ShouldBe("unreached c d");

    [Test]
    public void Says_nothing_of_what_lies_behind_a_walk_that_was_broken_off() => Compared("ab …", "abcd", "abcd").ShouldBe("");

    [Test]
    public void Finds_another_order() => Compared("ac bd", "abcd", "abcd").ShouldBe("swapped b");

    [Test]
    public void Does_not_count_what_others_wrote_or_removed_meanwhile() => Compared("ab xd", "abcd", "abdx").ShouldBe("");

    [Test]
    public void Counts_what_was_there_before_and_after() => Compared("ab xd", "abcd", "abcdx").ShouldBe("lost c");

    [Test]
    public void Says_nothing_where_items_cannot_be_told_apart() => WalkComparison.Of(Walk("ab", _ => null), Walk("ab"), after: null).ShouldBeNull();

    [Test]
    public void Says_nothing_where_an_answer_was_no_page()
    {
        var walk = Walk("ab cd");

        WalkComparison.Of(walk with { Pages = [walk.Pages[0], walk.Pages[1] with { Problem = "status 500" }] }, Walk("abcd"), after: null).ShouldBeNull();
    }

    private static string Compared(string walk, string before, string after)
    {
        var found = WalkComparison.Of(Walk(walk), Walk(before), Walk(after))!;
        found.IsFaulty.ShouldBe(found.Lost.Count + found.Doubled.Count + found.Unreached.Count > 0);
        return string.Join(
            ", ",
            new[] { ("lost", found.Lost), ("doubled", found.Doubled), ("unreached", found.Unreached), ("swapped", found.Swapped) }
                .Where(f => f.Item2.Count > 0)
                .Select(f => $"{f.Item1} {string.Join(' ', f.Item2)}"));
    }

    private static ListWalk Walk(string text, Func<char, string?>? key = null)
    {
        var pages = text.Replace("…", "", StringComparison.Ordinal).TrimEnd().Split(' ').Select(p => Page(p, key ?? (c => c.ToString())));
        return new ListWalk("a walk", [.. pages], text.EndsWith('…') ? new PageTurn("/items?after=x") : PageTurn.Last);
    }

    private static ListPage Page(string letters, Func<char, string?> key) => new(Unread, new PageAsk("a walk", 1, PageAim.Walk, null))
    {
        Items = [.. letters.Select(c => new ListedItem(key(c), JsonSerializer.SerializeToElement(c.ToString())))],
    };

    /// <summary>A comparison looks at items alone.</summary>
    private static Exchange Unread { get; } = null!;
}
