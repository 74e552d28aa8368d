namespace Conformance.Suites.Checks;

/// <summary>A promise that answers are judged by: an <see cref="IExchangeCheck"/>, or an <see cref="IScenarioCheck"/>.</summary>
public interface ICheck
{
    /// <summary>The name of the class in kebab-case, for example <c>status-code-is-documented</c>.</summary>
    string Id { get; }

    /// <summary>The promise in one sentence.</summary>
    string Summary { get; }

    /// <summary>What <c>conformance explain</c> says about it.</summary>
    CheckExplanation Explanation => new() { Promise = Summary };
}
