using Conformance.Suites.Running.Driving;

namespace Conformance.Suites.Tests.Running;

public sealed class AloneGateTests
{
    [Test]
    public async Task Lets_nobody_in_beside_one_who_is_alone()
    {
        using var gate = new AloneGate();
        var (inside, violations, alone) = (0, 0, 0);

        async Task PassAsync()
        {
            for (var i = 0; i < 2000; i++)
            {
                await gate.EnterAsync(default);
                Interlocked.Increment(ref inside);
                if (Volatile.Read(ref alone) == 1) Interlocked.Increment(ref violations);
                if (i % 7 == 0) await Task.Yield();
                Interlocked.Decrement(ref inside);
                gate.Leave();
            }
        }

        async Task BeAloneAsync()
        {
            for (var i = 0; i < 200; i++)
            {
                await gate.AloneAsync(
                    async () =>
                    {
                        Volatile.Write(ref alone, 1);
                        await Task.Yield();
                        if (Volatile.Read(ref inside) != 0) Interlocked.Increment(ref violations);
                        Volatile.Write(ref alone, 0);
                        return 0;
                    },
                    default);
            }
        }

        await Task.WhenAll([.. Enumerable.Range(0, 4).Select(_ => Task.Run(PassAsync)), Task.Run(BeAloneAsync), Task.Run(BeAloneAsync)]).WaitAsync(TimeSpan.FromSeconds(30));

        violations.ShouldBe(0);
    }
}
