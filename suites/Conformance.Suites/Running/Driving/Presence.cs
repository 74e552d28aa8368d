using Conformance.Suites.Safety;

namespace Conformance.Suites.Running.Driving;

/// <summary>
/// The party with which a scenario goes, from case to case. A list is walked to its end, and what was removed is looked for, before anybody
/// else writes; a write by itself goes side by side with others.
/// </summary>
/// <param name="gate">Keeps the parties apart, or null where nobody reads lists as a whole.</param>
/// <param name="scenario">The scenario.</param>
internal sealed class Presence(PartyGate? gate, Scenario scenario)
{
    private readonly Party? _whole = scenario.Phase != Phase.Pagination ? null : scenario.Planned.All(c => c.Operation.IsSafe) ? Party.Readers : Party.Alone;
    private Party? _here;

    /// <summary>Waits until the case may be sent.</summary>
    public async ValueTask EnterForAsync(TestCase testCase)
    {
        var wanted = _whole ?? PartyOf(testCase);
        if (gate is null || (wanted == _here && wanted != Party.Writers)) return;
        Leave();
        if (wanted is not { } party) return;
        await gate.EnterAsync(party);
        _here = party;
    }

    /// <summary>Lets others in.</summary>
    public void Leave()
    {
        if (_here is not null) gate!.Leave();
        _here = null;
    }

    /// <summary>An id may be given anew as soon as it is free: who looks at what was removed goes alone from the removal on.</summary>
    private static Party? PartyOf(TestCase testCase) => testCase.Act?.Kind switch
    {
        ActKind.List => Party.Readers,
        ActKind.Delete or ActKind.ReadDeleted or ActKind.ListDeleted or ActKind.DeleteAgain => Party.Alone,
        _ => SafeMethods.Contains(testCase.Request.Method) ? null : Party.Writers,
    };
}
