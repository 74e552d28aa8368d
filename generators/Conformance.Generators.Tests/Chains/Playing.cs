using System.Text;
using Conformance.Model;

namespace Conformance.Generators.Tests.Chains;

/// <summary>Plays a scenario against answers that a test gives.</summary>
internal static class Playing
{
    /// <summary>What was sent, with the answers.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="answer">Status, body and <c>Location</c> for a request line such as <c>POST /users</c>.</param>
    public static IReadOnlyList<Exchange> Play(Scenario scenario, Func<string, (int Status, string Body, string? Location)> answer)
    {
        var exchanges = new List<Exchange>();
        while (scenario.Next(exchanges) is { } testCase)
        {
            var (status, body, location) = answer($"{testCase.Request.Method} {testCase.Request.Target}");
            exchanges.Add(new Exchange(
                testCase,
                new SentRequest(testCase.Request.Method, testCase.Request.Target, [], testCase.Request.Body),
                new Answer { Status = status, Body = Encoding.UTF8.GetBytes(body), Headers = location is null ? [] : [new Field("Location", location)], Elapsed = TimeSpan.Zero }));
        }

        return exchanges;
    }

    /// <summary>The lines of what was sent.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<Exchange> exchanges) => [.. exchanges.Select(e => Shop.Line(e.Case))];
}
