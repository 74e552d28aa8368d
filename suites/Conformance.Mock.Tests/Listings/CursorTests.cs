using Conformance.Mock.Listings;

namespace Conformance.Mock.Tests.Listings;

public sealed class CursorTests
{
    [Test]
    public void Reads_back_what_it_wrote()
    {
        Cursor.TryRead(new Cursor(4711, 20).Write(1), 1, out var read).ShouldBeTrue();
        read.ShouldBe(new Cursor(4711, 20));
    }

    [TestCase("")]
    [TestCase("garbage")]
    [TestCase("!\u00e9")]
    [TestCase("AAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Knows_what_it_did_not_write(string text) => Cursor.TryRead(text, 1, out _).ShouldBeFalse();

    [Test]
    public void Knows_a_cursor_of_another_mock() => Cursor.TryRead(new Cursor(4711, 20).Write(2), 1, out _).ShouldBeFalse();
}
