namespace Conformance.Mock.Clients;

/// <summary>What a call used of the contract, and what it broke.</summary>
/// <param name="Operation">The operation, or null where there is none.</param>
/// <param name="Parameters">The declared parameters that it carried.</param>
/// <param name="Violations">What it broke.</param>
internal readonly record struct CallJudgement(Operation? Operation, IReadOnlyList<UsedParameter> Parameters, IReadOnlyList<string> Violations)
{
    /// <summary>A call that has nothing to do with the contract and breaks nothing.</summary>
    public static CallJudgement Nothing { get; } = new(null, [], []);

    /// <summary>A call that the contract does not know.</summary>
    public static CallJudgement Of(string violation) => new(null, [], [violation]);
}
