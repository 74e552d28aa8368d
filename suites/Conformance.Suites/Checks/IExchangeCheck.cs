namespace Conformance.Suites.Checks;

/// <summary>
/// Judges one exchange by one promise. A pure function: equal exchanges in equal contexts get equal verdicts, nothing is remembered,
/// nothing is thrown. Thread-safe.
/// </summary>
public interface IExchangeCheck : ICheck
{
    /// <summary>The phase whose exchanges alone it judges, or null for all.</summary>
    Phase? Phase => null;

    /// <summary>The verdict on an exchange.</summary>
    Verdict Judge(Exchange exchange, CheckContext context);
}
