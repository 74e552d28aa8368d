using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;

namespace Conformance.NUnit;

/// <summary>
/// Turns the suite that the fixture's <see cref="SuiteAttribute"/> names into one test for each operation and phase. Discovery reads
/// the document and generates nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OperationTestsAttribute : NUnitAttribute, ITestBuilder, IImplyFixture
{
    private readonly NUnitTestCaseBuilder _builder = new();

    /// <inheritdoc/>
    public IEnumerable<TestMethod> BuildFrom(IMethodInfo method, Test? suite)
    {
        var loaded = SuiteUnderTest.Of(method.TypeInfo.Type);
        if (loaded.Suite is null) return [Unloadable(method, suite, loaded.Problem)];
        return loaded.Suite.Tests().Select(test => _builder.BuildTestMethod(method, suite, Parameters(test)));
    }

    private static TestCaseParameters Parameters(OperationTest test)
    {
        var parameters = new TestCaseParameters([test]) { TestName = test.ToString() };
        parameters.Properties.Add(PropertyNames.Category, test.Phase.ToString().ToLowerInvariant());
        foreach (var tag in test.Operation.Tags) parameters.Properties.Add(PropertyNames.Category, tag);
        return parameters;
    }

    /// <summary>A document that cannot be read is one failing test that says so, not an empty fixture.</summary>
    private TestMethod Unloadable(IMethodInfo method, Test? suite, string problem)
    {
        var test = _builder.BuildTestMethod(method, suite, new TestCaseParameters([null]) { TestName = "The suite can be read" });
        test.RunState = RunState.NotRunnable;
        test.Properties.Set(PropertyNames.SkipReason, problem);
        return test;
    }
}
