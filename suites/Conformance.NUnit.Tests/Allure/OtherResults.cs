namespace Conformance.NUnit.Tests.Allure;

/// <summary>Tests of other kinds, run by <see cref="AllureResultsTests"/> only.</summary>
[AllureResults(LyingNotes.Folder), Explicit("fails on purpose")]
public sealed class OtherResults
{
    [Test, Category("slow")]
    public void Passes() => 1.ShouldBe(1);

    [Test]
    public void Fails() => Assert.Fail("no");

    [Test]
    public void Throws() => throw new InvalidOperationException("\u001b[31mred");

    [Test]
    public void Is_ignored() => Assert.Ignore("not today");
}
