using System.Text;
using Conformance.Generators.Serialization.Reading;

namespace Conformance.Generators.Tests.Serialization;

/// <summary>JSON that a reader must not take for a value: no string can hold it, or two readers would take it for two values.</summary>
internal sealed class OddBodyTests
{
    [TestCase("""{"a":"\ud800"}""", "the body has half of a surrogate pair")]
    [TestCase("""{"a":"\udc00\ud800"}""", "the body has half of a surrogate pair")]
    [TestCase("""{"a":"\ud83d\u0041"}""", "the body has half of a surrogate pair")]
    [TestCase("""{"a":"\ud83d\ude00"}""", null)]
    [TestCase("""{"a":"\\ud800"}""", null)]
    [TestCase("""{"a":"\u0041 \ud83d\ude00\u0042"}""", null)]
    public void Refuses_half_of_a_surrogate_pair(string json, string? problem) => Read(Encoding.ASCII.GetBytes(json)).Problem.ShouldBe(problem);

    [Test]
    public void Refuses_a_name_that_stands_twice() => Read("""{"a":1,"a":2}"""u8.ToArray()).Problem.ShouldNotBeNull();

    [Test]
    public void Refuses_bytes_that_are_no_UTF_8() => Read([.. "{\"a\":\""u8, 0xFF, .. "\"}"u8]).Problem.ShouldBe("the body is no UTF-8");

    private static WireValue Read(byte[] body)
    {
        var (contract, schemas) = Contracts.WithBody("{}");
        return new BodyReader(schemas).Read(contract.Operations[0].RequestBody!.Content[0], "application/json", body);
    }
}
