namespace Conformance.Model;

/// <summary>Cases that belong together and are sent one after the other. A single case is the commonest.</summary>
public abstract class Scenario
{
    /// <summary>Unique within a run and the same for the same seed.</summary>
    public abstract string Id { get; }

    /// <summary>The operation in whose test the scenario runs.</summary>
    public abstract Operation Anchor { get; }

    /// <summary>Where it comes from.</summary>
    public abstract Phase Phase { get; }

    /// <summary>The next case, or null at the end.</summary>
    /// <param name="exchanges">What was sent and answered so far in this scenario, oldest first.</param>
    public abstract TestCase? Next(IReadOnlyList<Exchange> exchanges);
}
