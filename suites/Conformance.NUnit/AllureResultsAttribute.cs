using System.Reflection;
using Conformance.Reports.Allure;
using Conformance.Suites.Checks;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Conformance.NUnit;

/// <summary>
/// Writes a result for each test in Allure's format, on an assembly for all its tests: <c>[assembly: AllureResults]</c>. A test of a
/// <see cref="ConformanceFixture"/> has a step for each case, with request and answer where a case fails. A test that runs again
/// replaces its result.
/// </summary>
/// <param name="folder">The folder, a relative one from the folder of the test assembly.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class)]
public sealed class AllureResultsAttribute(string folder = AllureFolder.Name) : Attribute, ITestAction
{
    private readonly AllureFolder _folder = new(Path.GetFullPath(folder, AppContext.BaseDirectory));
    private int _described;

    /// <summary>The folder as given.</summary>
    public string Folder { get; } = folder;

    /// <inheritdoc/>
    public ActionTargets Targets => ActionTargets.Test;

    /// <inheritdoc/>
    public void BeforeTest(ITest test)
    {
        if (Interlocked.Exchange(ref _described, 1) == 0) Describe();
    }

    /// <inheritdoc/>
    public void AfterTest(ITest test)
    {
        ArgumentNullException.ThrowIfNull(test);
        _folder.Write(AllureTest.Of(test, TestExecutionContext.CurrentContext, _folder));
    }

    /// <summary>True if results of a fixture's tests are written.</summary>
    internal static bool IsOn(Type fixture) => fixture.IsDefined(typeof(AllureResultsAttribute), inherit: true) || fixture.Assembly.IsDefined(typeof(AllureResultsAttribute));

    private void Describe()
    {
        var version = typeof(AllureResultsAttribute).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        _folder.Describe(new AllureExecutor("NUnit", "nunit", "", "Contract tests"), [("Program", $"conformance {version}"), ("NUnit", typeof(ITestAction).Assembly.GetName().Version?.ToString(3) ?? "")], CheckCatalogue.All.Select(c => c.Id));
    }
}
