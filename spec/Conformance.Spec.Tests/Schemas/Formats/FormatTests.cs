using System.Text.Json;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Tests.Schemas.Formats;

[TestFixture]
internal sealed class FormatTests
{
    [TestCase("date-time", "2024-02-29T23:59:59Z|2024-01-01t00:00:00.123456789+05:30|1990-12-31T23:59:60Z", "2023-02-29T00:00:00Z|2024-01-01 00:00:00Z|2024-01-01T00:00:00|2024-01-01|2024-01-01T24:00:00Z|2024-13-01T00:00:00Z|1990-12-31T15:59:60Z|")]
    [TestCase("date", "2024-02-29|2000-02-29|0000-01-01", "1900-02-29|2024-2-9|2024-04-31|2024-00-10|20240101|2024-01-0١")]
    [TestCase("time", "00:00:00Z|23:59:59.9-23:59|15:59:60-08:00", "00:00:00|00:00Z|12:00:00.Z|12:00:00+24:00|12:00:60Z")]
    [TestCase("duration", "P1Y|P1Y2M3DT4H5M6S|PT36H|P2W", "P|PT|P1|1D|P1D2H|P1Y2D|PT0.5S|-P1D|P1W2D")]
    [TestCase("email", "a@b|o'neil+tag@example.com|\"a b\"@example.com|a@[127.0.0.1]|a@[IPv6:::1]", "a|@b|a@|a@b@c|.a@b|a..b@c|a b@c|a@b_c|a@[1.2.3]|\"a\"b\"@c|ä@b")]
    [TestCase("idn-email", "ä@b|δοκιμή@παράδειγμα.δοκιμή|a@b", "a|ä@|ä@.b|ä@ä..b")]
    [TestCase("hostname", "a|example.com|xn--bcher-kva.example|1.2|a--b", "-a|a-|a_b|a..b|a.|é|xn--|ab--cd.-")]
    [TestCase("idn-hostname", "bücher.example|例え.テスト|a。b", "-bücher|a..ü|Ⅷ.ü|ü\u0640")]
    [TestCase("ipv4", "0.0.0.0|255.255.255.255", "256.0.0.1|01.2.3.4|1.2.3|1.2.3.4.5|1.2.3.|٣.1.1.1|1.2.3.4 ")]
    [TestCase("ipv6", "::|::1|1:2:3:4:5:6:7:8|1::8|fe80::1:2|::ffff:1.2.3.4|1:2:3:4:5:6:1.2.3.4|A:b::", ":::|1:2:3:4:5:6:7|1:2:3:4:5:6:7:8:9|1::2::3|12345::|::g|1:2:3:4:5:6:7:1.2.3.4|fe80::1%eth0|::1.2.3|1:2:3:4:5:6:7::8|:1")]
    [TestCase("uri", "http://a|urn:a:b|mailto:a@b|http://u:p@[::1]:80/p?q#f|a:|http://[v1.x]/", "|a|//a|/a|http://a b|http://a%2|http://[::1|1a:b|http://a:b|http://ä|http:[]|http://[v.x]/")]
    [TestCase("uri-reference", "|a|/a/b?c#d|//h/p|?q|#f|http://a|a/b:c", "a b|%zz|a[|:a|\\|1a:b#")]
    [TestCase("iri", "http://ä.example/ü?ø#å|http://a", "ä|http://\u0080|http://a/\ufdd0|http://a/\ue000")]
    [TestCase("iri-reference", "ä|/ü|?\ue000|", "a b|\ue000|#\u0085")]
    [TestCase("uri-template", "|/a/{b}|{+a,b*}{?c:3}|a%20{x.y}|it's", "{|}|{}|{a|{a b}|{a:0}|{a:12345}|{a:}|a b|%2|{.}|{a..b}")]
    [TestCase("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380|00000000-0000-0000-0000-000000000000|2EB8AA08-AA98-11EA-B4AA-73B441D16380", "2eb8aa08aa9811eab4aa73b441d16380|2eb8aa08-aa98-11ea-b4aa-73b441d1638|{2eb8aa08-aa98-11ea-b4aa-73b441d16380}|2eb8aa08-aa98-11ea-b4aa73b441d163-80|2gb8aa08-aa98-11ea-b4aa-73b441d16380")]
    [TestCase("json-pointer", "|/|/a~0b~1c/0|/a//b", "a|#|/~|/~2|/a~")]
    [TestCase("relative-json-pointer", "0|1/a|10#|0/~1", "|-1|01|0##|/a|1a|1/~3")]
    [TestCase("regex", "|^a$|(?<n>a)\\k<n>|[^]", "(|[|a{2,1}|(?i)a|\\Aa|(?#c)|*")]
    [TestCase("byte", "|YWI=|YWJj", "YWI|YW=I|Y W=|ä")]
    [TestCase("base64url", "|YWI|_-8=", "+/8=|Y|a b")]
    [TestCase("char", "a|ä|😀", "|ab")]
    [TestCase("http-date", "Sun, 06 Nov 1994 08:49:37 GMT", "Mon, 06 Nov 1994 08:49:37 GMT|1994-11-06|Sun, 06 Nov 1994 08:49:37 CET")]
    [TestCase("password", "|anything", null)]
    [TestCase("unknown", "|anything", null)]
    public void Accepts_and_rejects(string format, string valid, string? invalid)
    {
        var schema = SchemaCase.Compile($$"""{"format":"{{format}}"}""", SchemaDialect.OpenApi31);
        valid.Split('|').Where(text => !schema.Accepts(JsonSerializer.Serialize(text))).ShouldBeEmpty("wrongly rejected");
        (invalid?.Split('|') ?? []).Where(text => schema.Accepts(JsonSerializer.Serialize(text))).ShouldBeEmpty("wrongly accepted");
    }

    [Test]
    public void Says_nothing_about_what_is_no_string() => SchemaCase.Compile("""{"format":"date"}""").Accepts("[5,{},null]").ShouldBeTrue();

    [Test]
    public void Is_an_annotation_where_the_caller_wants_that() => StandaloneSchema.Compile(
        JsonDocument.Parse("""{"format":"date"}""").RootElement, SchemaDialect.Draft202012, new StandaloneOptions { AssertFormats = false }).Accepts("\"x\"").ShouldBeTrue();
}
