namespace Conformance.Suites.Checks.Paths;

/// <summary>A 405 tells which methods the path has.</summary>
public sealed class MethodNotAllowedNamesMethods() : Check(
    "method-not-allowed-names-methods",
    "A 405 names every documented method in Allow.",
    new CheckExplanation
    {
        Promise = "An answer 405 to a method that the path does not document has a header Allow with every method that it documents;"
            + " more are right.",
        Clause = "RFC 9110 sections 10.2.1 and 15.5.6",
        Cause = "A status set by hand, without the header that goes with it.",
        Example = "PATCH /users answers 405 with Allow: GET, and the document has GET and POST.",
    })
{
    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (exchange.Case.Probe != Probe.Method) return NotApplicable("the method is documented");
        if (exchange.Answer.Status != 405) return NotApplicable("the answer is no 405");
        var allowed = exchange.Answer.HeaderLines("Allow").SelectMany(l => l.Split(',', StringSplitOptions.TrimEntries)).ToHashSet(StringComparer.Ordinal);
        var documented = PathMethods.Of(context.Contract, exchange.Case.Operation.Path);
        var missing = documented.Where(m => !allowed.Contains(m)).ToArray();
        return missing.Length == 0 ? Passed : Failed(Incomplete(exchange, documented, missing), context);
    }

    private static Finding Incomplete(Exchange exchange, IReadOnlyList<string> documented, string[] missing)
    {
        var lines = exchange.Answer.HeaderLines("Allow").ToArray();
        return new Finding
        {
            Title = lines.Length == 0 ? "405 without Allow" : $"Allow does not name {string.Join(", ", missing)}",
            Expected = $"Allow: {string.Join(", ", documented)}",
            Actual = lines.Length == 0 ? "no header Allow" : $"Allow: {string.Join(", ", lines)}",
            Promise = exchange.Case.Operation.Place,
            Instance = "header:Allow",
            Cause = lines.Length == 0 ? "no Allow" : $"Allow without {string.Join(", ", missing)}",
        };
    }
}
