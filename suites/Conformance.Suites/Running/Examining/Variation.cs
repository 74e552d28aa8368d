using Conformance.Suites.Running.Examining.Shrinking;

namespace Conformance.Suites.Running.Examining;

/// <summary>What is different when a scenario is run again.</summary>
/// <param name="Case">The id of the case that is looked at.</param>
internal sealed record Variation(string Case)
{
    /// <summary>No scenario has more steps; more would mean that it goes in circles.</summary>
    public const int MostSteps = 500;

    /// <summary>True if no other trial is sent.</summary>
    public bool Alone { get; init; }

    /// <summary>What is left out of the request of the case.</summary>
    public Reduction Reduction { get; init; } = Reduction.None;

    /// <summary>Makes names that may have to be unique others than those of the run; null to send them as they were.</summary>
    public Renaming? Renaming { get; init; }

    /// <summary>True if a case is not sent.</summary>
    public bool LeavesOut(TestCase testCase) => Alone && testCase.Purpose == CasePurpose.Trial && testCase.Id != Case;

    /// <summary>The case as it is sent.</summary>
    public TestCase Of(TestCase testCase)
    {
        var request = Renaming?.Of(testCase) ?? testCase.Request;
        return testCase with { Request = testCase.Id == Case ? Reduction.Of(request) : request };
    }
}
