using Conformance.Suites.Checks.Pagination.Choosing;

namespace Conformance.Suites.Tests.Checks.Pagination.Choosing;

public sealed class CollationsTests
{
    [TestCase("ash", "beech")]
    [TestCase("Plant 07", "Plant 14")]
    [TestCase("a-b, c", "a-b, d")]
    [TestCase("7 oaks", "oaks")]
    [TestCase("oak", "oaks")]
    public void Puts_texts_in_order_that_all_collations_put_so(string first, string second) =>
        (Collations.Compare(first, second), Collations.Compare(second, first)).ShouldBe((-1, 1));

    [TestCase("Oak", "oak", Description = "case")]
    [TestCase("aB", "Ac", Description = "case before the letters differ")]
    [TestCase("co op", "coop", Description = "a blank that some pass by")]
    [TestCase("ash", "\u00e4sh", Description = "a letter beyond ASCII")]
    [TestCase("plant 9", "plant 10", Description = "numbers as text or as numbers")]
    [TestCase("v1b", "v10", Description = "a number that goes on in one of them")]
    public void Leaves_open_what_collations_differ_about(string first, string second) => Collations.Compare(first, second).ShouldBe(0);
}
