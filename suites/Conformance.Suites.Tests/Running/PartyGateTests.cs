using Conformance.Suites.Running.Driving;

namespace Conformance.Suites.Tests.Running;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PartyGateTests
{
    private readonly PartyGate _gate = new();

    [TestCase("Readers")]
    [TestCase("Writers")]
    public void Lets_those_of_one_party_go_side_by_side(string party)
    {
        var kind = Enum.Parse<Party>(party);

        _gate.EnterAsync(kind).AsTask().IsCompleted.ShouldBeTrue();
        _gate.EnterAsync(kind).AsTask().IsCompleted.ShouldBeTrue();
    }

    [TestCase("Readers", "Writers")]
    [TestCase("Writers", "Readers")]
    [TestCase("Readers", "Alone")]
    [TestCase("Alone", "Writers")]
    [TestCase("Alone", "Alone")]
    public async Task Keeps_parties_apart(string inside, string outside)
    {
        await _gate.EnterAsync(Enum.Parse<Party>(inside));
        var waiting = _gate.EnterAsync(Enum.Parse<Party>(outside)).AsTask();

        waiting.IsCompleted.ShouldBeFalse();
        _gate.Leave();

        await waiting.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Test]
    public async Task Lets_nobody_overtake_who_waits()
    {
        await _gate.EnterAsync(Party.Readers);
        var writer = _gate.EnterAsync(Party.Writers).AsTask();
        var reader = _gate.EnterAsync(Party.Readers).AsTask();

        _gate.Leave();
        await writer.WaitAsync(TimeSpan.FromMinutes(1));
        reader.IsCompleted.ShouldBeFalse();
        _gate.Leave();

        await reader.WaitAsync(TimeSpan.FromMinutes(1));
    }
}
