using System.Diagnostics;
using System.Text;
using Conformance.Model;
using Conformance.Reports.Text;

namespace Conformance.Reports.Tests.Text;

public sealed class CurlLineTests
{
    [Test]
    public void Sends_a_read_again() => Line("GET", "http://h/users?limit=200", [new("Accept", "application/json")])
        .ShouldBe("curl -i -H 'Accept: application/json' 'http://h/users?limit=200'");

    [Test]
    public void Names_a_secret_by_its_variable() => Line("GET", "http://h/", [new("Accept", "*/*"), new("Authorization", "SSWS {{secret:API_TOKEN}}")])
        .ShouldBe("curl -i -H 'Accept: */*' -H 'Authorization: SSWS '\"$API_TOKEN\" http://h/");

    [Test]
    public void Leaves_out_what_curl_would_add() => Line("POST", "http://h/", [], "{\"a\":\"it's\"}")
        .ShouldBe("""curl -i -H Accept: -H Content-Type: --data-raw '{"a":"it'\''s"}' http://h/""");

    [Test]
    public void Keeps_an_odd_path_and_an_odd_method() => Line("PURGE", "http://h/a/../b[1]", [new("Accept", "")])
        .ShouldBe("curl -i -g --path-as-is -X PURGE -H 'Accept;' 'http://h/a/../b[1]'");

    [Test]
    public void Asks_for_headers_alone_as_curl_does() => Line("HEAD", "http://h/", [new("Accept", "*/*")])
        .ShouldBe("curl -i -I -H 'Accept: */*' http://h/");

    [Test]
    public void Shows_what_cannot_be_shown_as_an_escape() => Line("POST", "http://h/", [new("Accept", "*/*"), new("Content-Type", "text/plain")], "a\u202eb\u001b\n'\\")
        .ShouldBe(@"curl -i -H 'Accept: */*' -H 'Content-Type: text/plain' --data-raw $'a\u202eb\u001b\n\'\\' http://h/");

    [Test]
    public void Pipes_a_body_that_is_no_text() =>
        CurlLine.Of(new SentRecord("PUT", "http://h/", [new("Accept", "*/*"), new("Content-Type", "image/png")], BodyRecord.Whole([0xff, 0x00])))
            .ShouldBe("printf %s /wA= | base64 -d | curl -i -X PUT -H 'Accept: */*' -H 'Content-Type: image/png' --data-binary @- http://h/");

    [Test]
    public void Names_a_body_that_is_not_kept_by_its_hash() =>
        CurlLine.Of(new SentRecord("POST", "http://h/", [new("Accept", "*/*"), new("Content-Type", "a/b")], BodyRecord.Summary("x"u8)))
            .ShouldBe("curl -i -H 'Accept: */*' -H 'Content-Type: a/b' --data-binary @body-2d711642b726b044 http://h/");

    [TestCase("")]
    [TestCase("plain")]
    [TestCase("it's \"quoted\" $HOME `id` \\ !")]
    [TestCase("tab\tline\nbell\u0007 right-to-left \u202e emoji 😀 \U000e0041")]
    [TestCase("@file")]
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

    private static string Line(string method, string url, IReadOnlyList<Field> headers, string? body = null) =>
        CurlLine.Of(new SentRecord(method, url, headers, body is null ? null : BodyRecord.Whole(Encoding.UTF8.GetBytes(body))));
}
