using Conformance.Spec.Schemas.Patterns;

namespace Conformance.Spec.Tests.Schemas.Patterns;

[TestFixture]
internal sealed class EcmaPatternTests
{
    [TestCase("b", "abc", "ac")]
    [TestCase("^a$", "a", "a\n|ab|ba")]
    [TestCase("^$", "", "\n")]
    [TestCase(@"^\d+$", "019", "٣|a|")]
    [TestCase(@"^\D$", "٣|a", "5")]
    [TestCase(@"^\w+$", "aZ_9", "é|a-b")]
    [TestCase(@"^\W$", "é|-|ı", "a")]
    [TestCase(@"^\s$", " |\t|\u00a0|\ufeff|\u2028|\u3000|\v", "a|\u200b|\u180e|\u0085")]
    [TestCase(@"^\S$", "\u0085|a", " |\ufeff")]
    [TestCase("^.$", "a|é|😀|\u0085", "\n|\r|\u2028|ab|")]
    [TestCase("^[^a]$", "b|😀|\n", "a|bb")]
    [TestCase("^[😀-😂]$", "😁", "😃|a")]
    [TestCase("^[a-z😀]+$", "a😀b", "A|😁")]
    [TestCase(@"^\u{1F600}\uD83D\uDE01$", "😀😁", "😀")]
    [TestCase("^[^]$", "\n|a|😀", "")]
    [TestCase("[]", null, "a|")]
    [TestCase(@"^\p{Lu}\p{Ll}$", "Éa|Aé", "AA|aA")]
    [TestCase(@"^\p{Letter}$", "ж|𝒜", "1|-")]
    [TestCase(@"^\P{L}$", "1|😀", "a|𝒜")]
    [TestCase(@"^\p{Script=Greek}+$", "αβγ", "abc")]
    [TestCase(@"^\p{gc=Nd}\p{ASCII}[\p{L}\d]$", "٣aж", "aaж")]
    [TestCase(@"^(a)(?<n>b)\2\1\k<n>$", "abbab", "ababb")]
    [TestCase(@"^(?:(a)|b)\1$", "aa|b", "ab")]
    [TestCase(@"^(?=.*\d)(?!.*x).{2,3}$", "a1|1bc", "ab|1x|1234")]
    [TestCase(@"(?<=\$)\d(?<!5)", "$4", "$5|4")]
    [TestCase(@"\bé\b", null, "é| é ")]
    [TestCase(@"\bfoo\b", "a foo b|éfoo", "afoo")]
    [TestCase(@"^a\Bb$", "ab", "a")]
    [TestCase(@"^[\w-.]+$", "a-b.c", "a b")]
    [TestCase(@"^[a-zA-Z0-9.\-_]$", "a|-|.", "ab|é")]
    [TestCase(@"^[a-z-[aeiou]]$", "-]|b]|[]", "b|a")]
    [TestCase(@"^[\b\x41\cJ\0]$", "\b|A|\n|\0", "b")]
    [TestCase(@"^a{2,}b{1}c{0,1}?$", "aab|aaabc", "ab|aabb")]
    [TestCase("^a{,2}{$", "a{,2}{", "aa")]
    [TestCase("^(a|b|)c$", "ac|bc|c", "abc")]
    [TestCase(@"^\/\-\.$", "/-.", "a")]
    [TestCase("(?i)^abc$", "ABC|abc", "abd")]
    [TestCase("^(?i:a)b$", "Ab|ab", "aB")]
    [TestCase("(?s)^.$", "\n", "")]
    [TestCase("(?m)^b$", "a\nb\nc|b", "ab")]
    public void Matches_as_ECMA_262_does(string source, string? matching, string? other)
    {
        var pattern = EcmaPattern.Parse(source).Pattern.ShouldNotBeNull();
        Split(matching).Where(text => !pattern.IsMatch(text)).ShouldBeEmpty("does not match");
        Split(other).Where(text => pattern.IsMatch(text)).ShouldBeEmpty("matches");
    }

    [TestCase("(", "lacks a closing parenthesis (at character 2).")]
    [TestCase(")", "has a closing parenthesis too many (at character 1).")]
    [TestCase("[a", "lacks a closing bracket (at character 3).")]
    [TestCase("[b-a]", "has a range whose ends are out of order (at character 5).")]
    [TestCase("a**", "repeats a repetition (at character 4).")]
    [TestCase("*", "repeats nothing (at character 2).")]
    [TestCase("^*", "repeats a position (at character 3).")]
    [TestCase("a{2,1}", "has a repetition whose bounds are out of order (at character 7).")]
    [TestCase("a\\", "ends too early (at character 3).")]
    [TestCase(@"\a", "has the escape \\a, which ECMA-262 does not know (at character 3).")]
    [TestCase(@"^a\Z", "has the escape \\Z, which ECMA-262 does not know (at character 5).")]
    [TestCase(@"\1", "refers to the group 1, which it does not have (at character 3).")]
    [TestCase(@"\k<n>", "refers to the group n, which it does not have (at character 6).")]
    [TestCase(@"\p{Klingon}", "has the property Klingon, which is not known here (at character 12).")]
    [TestCase(@"\p", "has \\p without a property in braces (at character 3).")]
    [TestCase(@"\u12", "has \\u without four hexadecimal digits (at character 3).")]
    [TestCase(@"\u{110000}", "has a code point beyond 10FFFF (at character 11).")]
    [TestCase(@"\x1", "has \\x without two hexadecimal digits (at character 3).")]
    [TestCase(@"\c1", "has \\c without a letter (at character 3).")]
    [TestCase("(?P<n>a)", "has a kind of group that ECMA-262 does not know (at character 3).")]
    [TestCase("(?#a)", "has a kind of group that ECMA-262 does not know (at character 3).")]
    public void Says_what_is_wrong_with_a_pattern(string source, string problem)
    {
        var result = EcmaPattern.Parse(source);
        result.Pattern.ShouldBeNull();
        result.Problem.ShouldBe(problem);
    }

    [Test]
    public void Understands_leading_flags_and_says_that_they_are_foreign()
    {
        var result = EcmaPattern.Parse("(?i)a");
        result.Pattern.ShouldNotBeNull();
        result.Problem.ShouldBe("begins with flags, which other dialects have; they are read as meant.");
    }

    [Test]
    public void A_pattern_nested_without_end_is_refused() =>
        EcmaPattern.Parse(new string('(', 100_000)).Problem.ShouldBe("is nested deeper than 200 levels (at character 201).");

    private static string[] Split(string? texts) => texts?.Split('|') ?? [];
}
