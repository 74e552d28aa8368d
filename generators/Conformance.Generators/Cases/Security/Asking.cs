using Conformance.Generators.Chains.Sequels;
using Conformance.Generators.Values.Chance;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Security;

/// <summary>Who asks in a case, and with what in place of a credential.</summary>
/// <param name="Access">Who asks.</param>
/// <param name="Probe">What is tried.</param>
internal sealed record Asking(Access Access, Probe Probe)
{
    /// <summary>What is wrong with the credential on purpose, or null.</summary>
    public CredentialFault? Fault { get; init; }

    /// <summary>Schemes whose credentials are left out though whoever asks has them.</summary>
    public IReadOnlyList<SecurityScheme> Withheld { get; init; } = [];

    /// <summary>Puts something in place of a credential.</summary>
    public Func<Request, Request> Change { get; init; } = static request => request;

    /// <summary>
    /// True if what the path must name may be made up where the run can neither make nor find it: whoever is refused for a credential is
    /// refused before anything is looked up.
    /// </summary>
    public bool MayMakeUp { get; init; }

    /// <summary>What must have been made besides what the path names, each with a name under which the case remembers it.</summary>
    public Dictionary<string, Resource> Besides { get; init; } = [];

    /// <summary>What comes behind the case because of it, or null. With one it is asked only of what the run itself made.</summary>
    public ITrialSequel? Sequel { get; init; }

    /// <summary>Tells cases apart that send the same bytes besides the credentials that the target adds.</summary>
    public ulong Key => Seeds.Of($"{Access} {string.Join(' ', Withheld.Select(s => s.Name))}");

    /// <summary>The case as this asks it.</summary>
    public TestCase Promise(TestCase testCase) => testCase with
    {
        Mode = Probe == Probe.Positive ? Mode.Positive : Mode.Negative,
        Probe = Probe,
        Access = Access,
        Fault = Fault,
        Withheld = Withheld,
    };
}
