namespace Conformance.Generators.Cases.Stateful;

/// <summary>Writes scenarios of one kind for an operation that makes something.</summary>
internal interface IPlot
{
    /// <summary>The scenarios; none where the contract has no operations for it.</summary>
    IEnumerable<StateScenario> Write(Setting setting);
}
