namespace Conformance.Reports.JUnit;

/// <summary>How a test of the JUnit report ended; but for <see cref="Passed"/> the name of its element.</summary>
internal enum JUnitKind
{
    Passed,
    Failure,
    Error,
    Skipped,
}
