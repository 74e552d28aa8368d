using System.Diagnostics;
using System.Text;

namespace Conformance.Model.Tests.Text;

public sealed class ShellWordTests
{
    [TestCase("plain", "plain")]
    [TestCase("", "''")]
    [TestCase("it's", @"'it'\''s'")]
    [TestCase("{{secret:A}}", "\"$A\"")]
    [TestCase("SSWS {{secret:A}}!", "'SSWS '\"$A\"'!'")]
    [TestCase("{{secret:not a name}}", "'{{secret:not a name}}'")]
    public void Quotes_what_a_shell_would_read_more_into(string text, string word) => ShellWord.Of(text).ShouldBe(word);

    [TestCase("")]
    [TestCase("it's \"quoted\" $HOME `id` \\ !")]
    [TestCase("tab\tline\nbell\u0007 right-to-left \u202e emoji 😀 \U000e0041 next \u0085")]
    [TestCase("@file")]
    [TestCase("-n")]
    public void A_shell_reads_a_word_as_it_was(string text)
    {
        if (!File.Exists("/bin/bash")) Assert.Ignore("/bin/bash is missing");
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", $"printf %s {ShellWord.Of(text)}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        })!;
        bash.StandardOutput.ReadToEnd().ShouldBe(text);
    }
}
