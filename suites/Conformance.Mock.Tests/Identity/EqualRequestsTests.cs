using Conformance.Mock.Identity;

namespace Conformance.Mock.Tests.Identity;

public sealed class EqualRequestsTests
{
    [Test]
    public void Counts_each_request_on_its_own()
    {
        var seen = new EqualRequests();
        new[] { seen.Next(1), seen.Next(2), seen.Next(1), seen.Next(1), seen.Next(2) }.ShouldBe([0, 0, 1, 2, 1]);
    }

    [Test]
    public void Remembers_the_last_65_536_requests()
    {
        var seen = new EqualRequests();
        for (var i = 0UL; i < 200_000; i++) seen.Next(i);
        seen.Next(199_999).ShouldBe(1);
        seen.Next(199_999 - 65_536).ShouldBe(1);
        seen.Next(0).ShouldBe(0);
    }

    [Test]
    public void Gives_parallel_clients_different_ordinals()
    {
        var seen = new EqualRequests();
        var ordinals = new int[10_000];
        Parallel.For(0, ordinals.Length, i => ordinals[i] = seen.Next(7));
        ordinals.Order().ShouldBe(Enumerable.Range(0, ordinals.Length));
    }
}
