namespace Conformance.Suites.Checks;

/// <summary>
/// Judges one exchange by one promise. A pure function: equal exchanges in equal contexts get equal verdicts, nothing is remembered,
/// nothing is thrown. Thread-safe.
/// </summary>
public interface ICheck
{
    /// <summary>The name of the class in kebab-case, for example <c>status-code-is-documented</c>.</summary>
    string Id { get; }

    /// <summary>The promise in one sentence.</summary>
    string Summary { get; }

    /// <summary>What <c>conformance explain</c> says about it.</summary>
    CheckExplanation Explanation => new() { Promise = Summary };

    /// <summary>The verdict on an exchange.</summary>
    Verdict Judge(Exchange exchange, CheckContext context);
}
