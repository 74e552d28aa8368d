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

    /// <summary>
    /// The cases as far as they are known before anything is answered, in order; a value that an answer will give reads
    /// <c>{{case:pointer}}</c>.
    /// </summary>
    public virtual IEnumerable<TestCase> Planned => Next([]) is { } first ? [first] : [];

    /// <summary>The next case, or null at the end.</summary>
    /// <param name="exchanges">
    /// What was sent and answered so far in this scenario, oldest first; a case that got no answer stands there with status 0.
    /// </param>
    public abstract TestCase? Next(IReadOnlyList<Exchange> exchanges);

    /// <summary>
    /// The collections that nobody else may write while the scenario runs, because it looks for what it did there: the paths of those below
    /// no other, each standing for all that is under it. Empty for most.
    /// </summary>
    public virtual IReadOnlyList<string> Collections => [];

    /// <summary>Why a trial of this scenario was not sent, or null if each was.</summary>
    /// <param name="exchanges">All that was sent.</param>
    public virtual string? Unsent(IReadOnlyList<Exchange> exchanges) => null;
}
