namespace Conformance.Suites.Checks;

/// <summary>
/// Judges a scenario as a whole by one promise: what its exchanges say together. A pure function like <see cref="IExchangeCheck"/>. Its
/// verdict belongs to the scenario's anchor; a scenario that broke off is not judged.
/// </summary>
public interface IScenarioCheck : ICheck
{
    /// <summary>The phase whose scenarios it judges.</summary>
    Phase Phase { get; }

    /// <summary>True if it judges scenarios of other phases, too.</summary>
    bool JudgesEveryPhase => false;

    /// <summary>The verdict on a scenario that came to its end, or null where it is none of those that the check is about.</summary>
    Verdict? Judge(ScenarioRun run, CheckContext context);
}
