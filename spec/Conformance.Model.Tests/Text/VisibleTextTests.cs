namespace Conformance.Model.Tests.Text;

public sealed class VisibleTextTests
{
    [TestCase("plain, also ünïcödé and 你好", "plain, also ünïcödé and 你好")]
    [TestCase("\u001b[31mred", "\\u001b[31mred")]
    [TestCase("a\0b\u0085c\u009bd\u007f", "a\\u0000b\\u0085c\\u009bd\\u007f")]
    [TestCase("user\u202egnp.exe", "user\\u202egnp.exe")]
    [TestCase("\u200bzero\ufeff", "\\u200bzero\\ufeff")]
    [TestCase("one\r\ntwo\tthree", "one\\r\\ntwo\\tthree")]
    [TestCase("\U000e0041 tag", "\\udb40\\udc41 tag")]
    [TestCase("\ue000\uffff", "\\ue000\\uffff")]
    public void Shows_what_a_terminal_would_obey(string text, string shown) => VisibleText.Line(text).ShouldBe(shown);

    [Test]
    public void Replaces_half_of_a_pair_and_keeps_a_whole_one() => VisibleText.Line("half \ud83d, \ude00, whole 😀").ShouldBe("half \ufffd, \ufffd, whole 😀");

    [Test]
    public void Keeps_the_lines_of_a_block() => VisibleText.Block("a\r\n\tb\rc\u0007").ShouldBe("a\n\tb\\rc\\u0007");

    [Test]
    public void Does_not_cut_a_pair_in_two() => VisibleText.Clip("abc😀", 4).ShouldBe("abc…");

    [Test]
    public void Does_not_copy_harmless_text()
    {
        var text = new string('x', 3);
        VisibleText.Line(text).ShouldBeSameAs(text);
    }
}
