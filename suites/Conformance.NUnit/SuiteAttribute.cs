namespace Conformance.NUnit;

/// <summary>Names what a <see cref="ConformanceFixture"/> tests.</summary>
/// <param name="source">
/// The name of a bundled contract, or the path of a suite file or of an OpenAPI document, a relative one from the folder of the test assembly.
/// </param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SuiteAttribute(string source) : Attribute
{
    /// <summary>What the fixture tests.</summary>
    public string Source { get; } = source;
}
