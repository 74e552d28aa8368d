using Conformance.Mock.Limits;

namespace Conformance.Mock.Tests.Limits;

public sealed class LatencyTests
{
    private static readonly TimeSpan From = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan To = TimeSpan.FromMilliseconds(250);

    [Test]
    public async Task Answers_take_a_fixed_time()
    {
        (await WaitsAsync(new Latency(From, From), 1)).ShouldBe([From, From, From]);
    }

    [Test]
    public async Task Within_a_range_the_seed_chooses_anew_for_each_of_equal_requests()
    {
        var waits = await WaitsAsync(new Latency(From, To), 1);

        waits.Distinct().Count().ShouldBe(3);
        waits.ShouldAllBe(w => w >= From && w <= To);
        (await WaitsAsync(new Latency(From, To), 1)).ShouldBe(waits);
        (await WaitsAsync(new Latency(From, To), 2)).ShouldNotBe(waits);
    }

    [Test]
    public async Task A_client_that_goes_is_waited_for_no_longer()
    {
        var time = new ManualTime { Stands = true };
        await using var mock = await MockServer.StartAsync(await Contracts.Of("sso-config"), new MockOptions { Time = time, Latency = new Latency(To, To) }, CancellationToken.None);
        using var client = new HttpClient { BaseAddress = mock.Address };
        using var leaving = new CancellationTokenSource();
        var call = client.GetAsync(new Uri("/nowhere", UriKind.Relative), leaving.Token);
        await time.Waiting;

        await leaving.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(call);
        (await client.GetStringAsync(new Uri("/__conformance/requests", UriKind.Relative))).ShouldBe("[]");
    }

    private static async Task<IReadOnlyList<TimeSpan>> WaitsAsync(Latency latency, int seed)
    {
        var time = new ManualTime();
        var options = new MockOptions { Time = time, Latency = latency, Seed = seed, Population = 1 };
        await using var mock = await MockServer.StartAsync(await Contracts.Of("okta-management"), options, CancellationToken.None);
        using var client = new Client(mock.Address);
        for (var i = 0; i < 3; i++) await client.Call(200, "GET", "/api/v1/users");
        return time.Waits;
    }
}
