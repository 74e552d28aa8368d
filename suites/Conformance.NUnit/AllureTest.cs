using Conformance.Model;
using Conformance.Reports.Allure;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Conformance.NUnit;

/// <summary>A test of NUnit as a result of Allure.</summary>
internal static class AllureTest
{
    private static readonly string[] Replaced = ["parentSuite", "suite", "subSuite", "framework"];

    /// <summary>The result of a test that has just ended.</summary>
    public static AllureResult Of(ITest test, TestExecutionContext context, AllureFolder folder)
    {
        var result = Plain(test, context);
        var told = test is { Fixture: ConformanceFixture fixture, Arguments: [OperationTest operation] } && fixture.TakeRun(test.Id) is { } run
            ? new AllureResults(run, folder).Of(operation.Operation.Key, operation.Phase)
            : null;
        if (told is null) return result;
        return result with
        {
            StatusDetails = told.StatusDetails ?? result.StatusDetails,
            Labels = [.. result.Labels.Where(l => l.Name != "tag"), .. told.Labels.Where(l => !Replaced.Contains(l.Name, StringComparer.Ordinal))],
            Parameters = told.Parameters,
            Steps = told.Steps,
        };
    }

    private static AllureResult Plain(ITest test, TestExecutionContext context)
    {
        var id = AllureId.Of(test.FullName);
        var message = context.CurrentResult.Message is { Length: > 0 } text ? VisibleText.Block(text) : null;
        return new AllureResult
        {
            Uuid = AllureId.UuidOf(id),
            HistoryId = id,
            TestCaseId = id,
            FullName = test.FullName,
            Name = test.Name,
            Status = StatusOf(context.CurrentResult.ResultState),
            StatusDetails = message is null ? null : new AllureStatusDetails(message, context.CurrentResult.StackTrace is { Length: > 0 } trace ? VisibleText.Block(trace) : null),
            Start = new DateTimeOffset(context.StartTime.ToUniversalTime()).ToUnixTimeMilliseconds(),
            Stop = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds(),
            Labels =
            [
                new("parentSuite", test.TypeInfo?.Assembly.GetName().Name ?? ""), new("suite", test.TypeInfo?.FullName ?? ""), new("framework", "nunit"),
                .. test.Properties[PropertyNames.Category].Cast<string>().Select(c => new AllureLabel("tag", c)),
            ],
        };
    }

    /// <summary>An exception is no verdict: what threw is broken.</summary>
    private static AllureStatus StatusOf(ResultState state) => state.Status switch
    {
        TestStatus.Passed or TestStatus.Warning => AllureStatus.Passed,
        TestStatus.Skipped => AllureStatus.Skipped,
        TestStatus.Failed when state.Label == ResultState.Error.Label => AllureStatus.Broken,
        TestStatus.Failed => AllureStatus.Failed,
        _ => AllureStatus.Unknown,
    };
}
