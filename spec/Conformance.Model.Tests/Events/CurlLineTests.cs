using System.Text;

namespace Conformance.Model.Tests.Events;

public sealed class CurlLineTests
{
    [Test]
    public void Sends_what_was_sent_and_nothing_of_curls_own() =>
        CurlLine.Of(new SentRecord("GET", "http://127.0.0.1/a/../b?c[]=1", [])).ShouldBe(
            "curl -isg --path-as-is 'http://127.0.0.1/a/../b?c[]=1' -H Accept: -H User-Agent:");

    [Test]
    public void Names_a_method_that_curl_would_not_choose() =>
        CurlLine.Of(Sent("PATCH", "{\"a\":\"it's\"}")).ShouldBe(
            "curl -isg --path-as-is -X PATCH http://127.0.0.1/ -H 'Accept: */*' -H 'User-Agent: t' -H Content-Type:"
            + " --data-raw '{\"a\":\"it'\\''s\"}'");

    [Test]
    public void Leaves_the_method_to_curl_where_it_chooses_right() =>
        CurlLine.Of(Sent("POST", "")).ShouldBe(
            "curl -isg --path-as-is http://127.0.0.1/ -H 'Accept: */*' -H 'User-Agent: t' --data-raw ''");

    [Test]
    public void Asks_for_headers_alone_by_head() =>
        CurlLine.Of(new SentRecord("HEAD", "http://127.0.0.1/", [])).ShouldBe(
            "curl -isg --path-as-is --head http://127.0.0.1/ -H Accept: -H User-Agent:");

    [Test]
    public void Reads_a_secret_from_the_environment()
    {
        Field[] headers = [new("Authorization", "SSWS {{secret:TOKEN}}"), new("X-Empty", ""), new("Accept", "a"), new("User-Agent", "u")];

        CurlLine.Of(new SentRecord("GET", "http://127.0.0.1/?key={{secret:KEY_1}}", headers)).ShouldBe(
            "curl -isg --path-as-is 'http://127.0.0.1/?key='\"$KEY_1\" -H 'Authorization: SSWS '\"$TOKEN\""
            + " -H 'X-Empty;' -H 'Accept: a' -H 'User-Agent: u'");
    }

    [Test]
    public void Pipes_bytes_that_are_not_text()
    {
        var body = BodyRecord.Whole([0xff, 0x00]);

        CurlLine.Of(new SentRecord("POST", "http://127.0.0.1/", [new("Content-Type", "image/png")], body)).ShouldBe(
            "printf %s /wA= | base64 -d | curl -isg --path-as-is http://127.0.0.1/ -H 'Content-Type: image/png'"
            + " -H Accept: -H User-Agent: --data-binary @-");
    }

    [Test]
    public void Says_which_body_was_not_kept()
    {
        var body = BodyRecord.Summary("abc"u8);

        CurlLine.Of(new SentRecord("POST", "http://127.0.0.1/", [new("Content-Type", "text/plain")], body)).ShouldBe(
            "curl -isg --path-as-is http://127.0.0.1/ -H 'Content-Type: text/plain' -H Accept: -H User-Agent:"
            + " --data-binary @body  # 3 bytes, SHA-256 ba7816bf8f01cfea…");
    }

    [Test]
    public void Does_not_inline_a_body_that_nobody_would_paste()
    {
        var body = BodyRecord.Whole(new byte[CurlLine.MostBodyBytes + 1]);

        CurlLine.Of(new SentRecord("POST", "http://127.0.0.1/", [new("Accept", "a"), new("User-Agent", "u"), new("Content-Type", "c")], body)).ShouldBe(
            "curl -isg --path-as-is http://127.0.0.1/ -H 'Accept: a' -H 'User-Agent: u' -H 'Content-Type: c'"
            + $" --data-binary @body  # 8193 bytes, SHA-256 {body.Sha256}…");
    }

    [Test]
    public void Shows_what_a_terminal_would_obey_as_an_escape() =>
        CurlLine.Of(Sent("POST", "a\u202eb\u001b\n'\\") with { Headers = [new("Accept", "a"), new("User-Agent", "u"), new("Content-Type", "c")] }).ShouldBe(
            @"curl -isg --path-as-is http://127.0.0.1/ -H 'Accept: a' -H 'User-Agent: u' -H 'Content-Type: c' --data-raw $'a\u202eb\u001b\n\'\\'");

    private static SentRecord Sent(string method, string body) => new(
        method,
        "http://127.0.0.1/",
        [new("Accept", "*/*"), new("User-Agent", "t")],
        BodyRecord.Whole(Encoding.UTF8.GetBytes(body)));
}
