using System.Text.RegularExpressions;
using Conformance.Generators.Patterns;
using Conformance.Generators.Values.Chance;
using Conformance.Generators.Values.Text;

namespace Conformance.Generators.Tests.Patterns;

internal sealed class PatternTests
{
    private static readonly string[] Readable =
    [
        "^[a-z]+$",
        "^[a-zA-Z0-9.\\-_]$",
        "^[\\w\\-_. ]+$",
        "^\\+[1-9]\\d{1,14}$",
        "^(?:0|[1-9]\\d*)\\.(\\d+)\\.(\\d+)$",
        "^P(?:$)(\\d+Y)?(T(?:\\d)(\\d+H)?)?$",
        "^(?=.*\\d)(?=.*[A-Z])[A-Za-z\\d]{8,12}$",
        "^(?!admin)[a-z]{5}$",
        "^(['\"])x+\\1$",
        "^(?<quote>['\"])x+\\k<quote>$",
        "abc",
        "^abc",
        "abc$",
        "a|bc|[d-f]{2}",
        "^\\x41\\u0042\\u{1F600}?$",
        "^[^a-z]{3}$",
        "^[\\d.]+$",
        "^\\p{Lu}\\p{Ll}+$",
        "^\\w+\\b.\\b\\w+$",
        "^x{2,}y{0,3}z{4}$",
        "^a{,3}$",
        "^\\cA?\\t?.$",
        "^(a+)+$",
        "^.{0,5}$",
        "",
    ];

    [TestCaseSource(nameof(Readable))]
    public void Makes_texts_that_match(string source)
    {
        var texts = new PatternTexts();
        var regex = new Regex(source.Replace("\\u{1F600}", "(?:\U0001F600)", StringComparison.Ordinal), RegexOptions.None, TimeSpan.FromSeconds(1));
        for (var seed = 0UL; seed < 50; seed++)
        {
            var text = texts.Draw([source], 0, 60, seed, t => regex.IsMatch(t));
            text.ShouldNotBeNull();
            regex.IsMatch(text).ShouldBeTrue($"'{text}' for {source}");
        }
    }

    [TestCase("^[a-z]*$", 7, 7)]
    [TestCase("^[a-z]*$", 0, 0)]
    [TestCase("^(ab|c)+$", 9, 9)]
    [TestCase("^a{2,5}b?$", 6, 6)]
    [TestCase("x", 20, 20)]
    [TestCase("^x", 20, 20)]
    [TestCase("x$", 20, 20)]
    [TestCase("^\\d{3}-\\d{2}$", 6, 6)]
    public void Fills_the_length_that_is_wanted(string source, int shortest, int longest)
    {
        var text = new PatternTexts().Draw([source], shortest, longest, 1, t => Regex.IsMatch(t, source));
        text.ShouldNotBeNull();
        TextLength.Of(text).ShouldBeInRange(shortest, longest);
        Regex.IsMatch(text, source).ShouldBeTrue(text);
    }

    [TestCase("^[a-z]{3}$", 4, 9)]
    [TestCase("^[a-z]{3}$", 0, 2)]
    [TestCase("^(ab)+$", 3, 3)]
    public void Says_so_where_no_text_has_the_length(string source, int shortest, int longest)
    {
        var text = new PatternTexts().Draw([source], shortest, longest, 1, t => Regex.IsMatch(t, source) && t.Length >= shortest && t.Length <= longest);
        (text is null || text.Length < shortest || text.Length > longest).ShouldBeTrue(text);
    }

    [TestCase("(", "the pattern '(' lacks a closing parenthesis (at character 2)")]
    [TestCase("[z-a]", "the pattern '[z-a]' has a range whose ends are out of order (at character 5)")]
    [TestCase("[a-z]", null)]
    public void Names_what_is_wrong_with_a_pattern(string source, string? problem) => new PatternTexts().Problem(source).ShouldBe(problem);

    [Test]
    public void An_empty_class_matches_nothing() => new PatternTexts().Draw(["^[]$"], 0, 9, 1, _ => false).ShouldBeNull();

    [Test]
    public void Nesting_without_end_is_refused() =>
        Pattern.TryParse(string.Concat(Enumerable.Repeat("(", 5000)), out _, out _).ShouldBeFalse();

    [Test]
    public void Equal_seeds_give_equal_texts()
    {
        var draws = Enumerable.Range(0, 2).Select(_ => new PatternTexts().Draw(["^[a-z]{20}$"], 0, 60, 5, _ => true)).ToList();
        draws[0].ShouldBe(draws[1]);
    }

    [TestCase("^a$", true)]
    [TestCase("a|b", true)]
    [TestCase("^(a|b)$", true)]
    [TestCase("(?=a)a", false)]
    [TestCase("a\\b", false)]
    [TestCase("(a)\\1", false)]
    [TestCase("a^b", false)]
    [TestCase("^a|b$", false)]
    public void Knows_which_texts_must_be_checked(string source, bool exact)
    {
        Pattern.TryParse(source, out var pattern, out _).ShouldBeTrue();
        pattern.IsExact.ShouldBe(exact);
    }

    [Test]
    public void Prefers_characters_that_people_type()
    {
        var dice = new Dice(1);
        Pattern.TryParse("^[^x]{40}$", out var pattern, out _).ShouldBeTrue();
        new PatternSampler(pattern).Sample(40, 40, ref dice)!.All(char.IsAsciiLetterOrDigit).ShouldBeTrue();
    }
}
