namespace Conformance.Suites.Running.Examining.Shrinking;

/// <summary>
/// What a smaller request must not lose: a case that keeps the contract keeps it, one that breaks it breaks the same constraint and no
/// other. Decided on the bytes that go out.
/// </summary>
/// <param name="faults">Finds out what a request breaks.</param>
/// <param name="testCase">The case.</param>
internal sealed class Meaning(RequestFaults faults, TestCase testCase)
{
    private readonly IReadOnlySet<string>? _broken = faults.Of(testCase.Operation, testCase.Request);
    private readonly HashSet<string> _fixed = [.. testCase.Taken.Select(t => t.Name), .. testCase.Sources.Where(s => s.IsReference).Select(s => s.Name)];

    /// <summary>The request that is made smaller.</summary>
    public Request Request => testCase.Request;

    /// <summary>The operation that it addresses.</summary>
    public Operation Operation => testCase.Operation;

    /// <summary>True if it can be told what the case breaks; of an odd request that no schema forbids nobody knows what made it odd.</summary>
    public bool IsKnown => testCase.Mode == Mode.Positive ? _broken is not null : _broken is { Count: > 0 };

    /// <summary>True if the case is still what it was.</summary>
    public bool IsKeptBy(Reduction reduction) =>
        _broken is not null
        && faults.Of(testCase.Operation, reduction.Of(testCase.Request)) is { } left
        && left.IsSubsetOf(_broken)
        && (testCase.Mode == Mode.Positive || left.Count > 0);

    /// <summary>True if a value names something that exists: another would name something else.</summary>
    public bool IsReference(RequestUnit unit) => _fixed.Contains(unit.Name) || _fixed.Contains(unit.Name[(unit.Name.LastIndexOf('/') + 1)..]);
}
