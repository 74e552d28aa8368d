namespace Conformance.Model.Tests.Cases;

public sealed class CaseIdOrderTests
{
    [Test]
    public void Numbers_count_by_value()
    {
        string[] ordered = ["2-coverage", "2-coverage-9", "2-coverage-10", "2-fuzzing-1", "11-coverage-1", "11-coverage-1b"];

        ordered.Reverse().Order(CaseIdOrder.Instance).ShouldBe(ordered);
    }
}
