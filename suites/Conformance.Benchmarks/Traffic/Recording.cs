using Conformance.Model;
using Conformance.Suites.Checks;

namespace Conformance.Benchmarks.Traffic;

/// <summary>A check that judges nothing and keeps what it sees.</summary>
internal sealed class Recording : IExchangeCheck
{
    private readonly Dictionary<string, CannedAnswer> _answers = new(StringComparer.Ordinal);

    public string Id => "recording";

    public string Summary => "Keeps each answer.";

    public CannedAnswer? Find(string caseId) => _answers.GetValueOrDefault(caseId);

    public Verdict Judge(Exchange exchange, CheckContext context)
    {
        var answer = exchange.Answer;
        var headers = answer.Headers
            .Where(h => h.Name is not ("Content-Type" or "Content-Length" or "Date" or "Server" or "Transfer-Encoding" or "Connection"))
            .GroupBy(h => h.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => string.Join(", ", g.Select(h => h.Value)), StringComparer.Ordinal);
        lock (_answers) _answers[exchange.Case.Id] = new CannedAnswer(answer.Status, answer.ContentType, answer.Body.ToArray(), headers);
        return Verdict.NotApplicable(Id, "it keeps, and judges nothing");
    }
}
