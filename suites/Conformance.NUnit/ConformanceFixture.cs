using System.Collections.Concurrent;
using Conformance.Generators.Values.Sources;
using Conformance.Mock;
using Conformance.Model;
using Conformance.Reports.Folding;
using Conformance.Suites.Checks;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials;
using NUnit.Framework;

namespace Conformance.NUnit;

/// <summary>
/// A contract as tests: derive, name the contract with <see cref="SuiteAttribute"/>, and say with <see cref="CreateTarget"/> what must keep
/// it. Each operation is one test for each phase; a failing test reads like the report of a run.
/// </summary>
[Parallelizable(ParallelScope.Children)]
public abstract class ConformanceFixture : IAsyncDisposable
{
    private MockServer? _mock;
    private readonly ConcurrentDictionary<string, Run> _runs = new(StringComparer.Ordinal);
    private Runner? _runner;

    /// <summary>The seed of the generated values; default 1.</summary>
    protected virtual int Seed => 1;

    /// <summary>The checks that judge; by default the whole catalogue. Add one of your own with a collection expression.</summary>
    protected virtual IReadOnlyList<ICheck> Checks => CheckCatalogue.All;

    /// <summary>Where values come from before they are made up; by default nowhere.</summary>
    protected virtual IReadOnlyList<IValueSource> ValueSources => [];

    /// <summary>
    /// What must keep the contract: <c>new Target { BaseUrl = … }</c> for a URL, <see cref="Target.Of"/> for an <see cref="HttpClient"/>, or a
    /// target with a <see cref="Target.Handler"/>. Null, the default, is the embedded mock.
    /// </summary>
    protected virtual Target? CreateTarget() => null;

    /// <summary>Starts the target and what sends to it.</summary>
    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (SuiteUnderTest.Of(GetType()).Suite is not { } suite) return;
        var target = CreateTarget() ?? await StartMockAsync(suite.Contract);
        _runner = new Runner(new RunSetup
        {
            Contract = suite.Contract,
            Schemas = suite.Schemas,
            Target = target,
            Plan = suite.Planner(Seed, ValueSources, target).Plan,
            Checks = suite.Choose(Checks),
            Phases = suite.Phases,
            Waivers = suite.File.Waivers,
            Seed = Seed,
        });
    }

    /// <summary>Stops what was started; NUnit calls it after the last test.</summary>
    public async ValueTask DisposeAsync()
    {
        await DisposeCoreAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Sends the cases of one operation and phase and judges the answers.</summary>
    /// <param name="test">Which.</param>
    [OperationTests]
    public async Task KeepsTheContract(OperationTest test)
    {
        ArgumentNullException.ThrowIfNull(test);
        var began = TimeProvider.System.GetUtcNow();
        var events = await _runner!.RunAsync(test.Operation, test.Phase, TestContext.CurrentContext.CancellationToken);
        var outcome = await TestOutcome.OfAsync(_runner.Started() with { At = began }, events);
        if (AllureResultsAttribute.IsOn(GetType())) _runs[TestContext.CurrentContext.Test.ID] = outcome.Run;
        if (outcome.Ignored is { } reason) Assert.Ignore(reason);
        Assert.Multiple(() =>
        {
            foreach (var failure in outcome.Failures) Assert.Fail(failure);
        });
        foreach (var remark in outcome.Remarks) await TestContext.Out.WriteLineAsync(remark);
    }

    /// <summary>What happened in a test; told once.</summary>
    /// <param name="test">The test's id.</param>
    internal Run? TakeRun(string test) => _runs.TryRemove(test, out var run) ? run : null;

    /// <summary>Stops what a derived fixture started, and then, through the base, what this one did.</summary>
    protected virtual async ValueTask DisposeCoreAsync()
    {
        _runner?.Dispose();
        if (_mock is not null) await _mock.DisposeAsync();
    }

    private async Task<Target> StartMockAsync(Contract contract)
    {
        _mock = await MockServer.StartAsync(contract, MockOptions.Embedded(Seed, AuthMode.Scopes), CancellationToken.None);
        return new Target
        {
            BaseUrl = _mock.Address,
            EmbeddedMock = true,
            Credentials = [new SchemeCredential(contract, MockOptions.FullToken)],
            Limited = new LimitedAccess([new SchemeCredential(contract, MockOptions.LimitedToken, prefersScopes: true)], []),
            Other = [new SchemeCredential(contract, MockOptions.OtherToken)],
        };
    }
}
