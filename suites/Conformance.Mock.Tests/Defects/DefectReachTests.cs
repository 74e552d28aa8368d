using Conformance.Mock.Defects;

namespace Conformance.Mock.Tests.Defects;

public sealed class DefectReachTests
{
    [TestCase("next-with-another-rel", "GET /orders")]
    [TestCase("next-lossy", "GET /orders", "GET /labels")]
    [TestCase("membership-not-stored", "PUT /orders/{orderId}/labels/{labelId}")]
    [TestCase("nonsense")]
    public async Task Names_the_operations_that_can_tell_a_lie(string defect, params string[] operations) =>
        new DefectReach(await Contracts.Of("shop-3.0"), new MockOptions()).Of(defect).Select(o => o.Key).ShouldBe(operations);
}
