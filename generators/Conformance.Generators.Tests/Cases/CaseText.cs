using System.Text;
using Conformance.Model;

namespace Conformance.Generators.Tests.Cases;

/// <summary>Everything that is sent with a case, and everything that is said of it, as text.</summary>
internal static class CaseText
{
    /// <summary>A case.</summary>
    public static string Of(TestCase testCase)
    {
        var text = new StringBuilder($"{testCase.Id} {testCase.Reason} {testCase.Subject} {testCase.Keyword}\n{testCase.Request.Method} {testCase.Request.Target}\n");
        foreach (var (name, value) in testCase.Request.Headers) text.Append(name).Append(": ").Append(value).Append('\n');
        foreach (var source in testCase.Sources) text.Append(source).Append('\n');
        return text.Append(testCase.Request.Body is { } body ? Convert.ToHexString(body.Span) : "").Append('\n').ToString();
    }

    /// <summary>All cases of some plans.</summary>
    public static string Of(IEnumerable<OperationPlan> plans) => string.Concat(plans.SelectMany(p => p.Scenarios).Select(s => Of(s.Next([])!)));
}
