using System.Text;

namespace Conformance.Model.Tests.Text;

public sealed class PlainJsonTests
{
    [TestCase("{\"a\":[1,\"\\ud83d\\ude00\"]}")]
    [TestCase("\"\\ud8ab\\udc00 and \\\\ud800\"")]
    [TestCase("null")]
    public void Reads_what_can_be_read(string json) => PlainJson.Read(Encoding.UTF8.GetBytes(json))!.Value.GetRawText().ShouldBe(json);

    [TestCase("")]
    [TestCase("{")]
    [TestCase("{\"a\":\"\\ud800\"}")]
    [TestCase("{\"\\uDC00\":1}")]
    [TestCase("[\"\\ud800\\ud800\"]")]
    public void Does_not_hand_out_what_throws_when_it_is_asked_for_its_text(string json) => PlainJson.Read(Encoding.UTF8.GetBytes(json)).ShouldBeNull();

    [Test]
    public void Reads_nothing_but_UTF_8() => PlainJson.Read([(byte)'"', 0xFF, (byte)'"']).ShouldBeNull();
}
