using Conformance.Model;
using Conformance.Spec.Diff;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>An exchange between two sides that know different contracts, and failed.</summary>
/// <param name="Way">Who talked to whom.</param>
/// <param name="Link">The operation on both sides.</param>
/// <param name="Event">What happened.</param>
/// <param name="Complaints">What is to blame.</param>
internal sealed record Observation(EvidenceWay Way, OperationLink Link, CaseFinished Event, IReadOnlyList<Complaint> Complaints)
{
    private const int MostBody = 400;

    /// <summary>A mock's port is another one each time; lines to be repeated name this one: <c>conformance mock REVISION --port 8080</c>.</summary>
    private const string MockAuthority = "http://localhost:8080";

    /// <summary>True if the server refused the request; false if its answer is at fault.</summary>
    public bool IsRefusal => Event.Answer.Status >= 400;

    /// <summary>The exchange as evidence of what a complaint is about.</summary>
    public Evidence As(Complaint complaint) => new()
    {
        Way = Way,
        Operation = Link.Key,
        Reason = Event.Case.Reason,
        Request = Again(),
        Status = Event.Answer.Status,
        Body = Cut(Event.Answer.Body.Text ?? ""),
        Expected = complaint.Expected,
        Actual = complaint.Actual,
    };

    /// <summary>The request as a command line.</summary>
    public string Again() => CurlLine.Of(Way == EvidenceWay.Target ? Event.Sent : Event.Sent with { Url = MockAuthority + new Uri(Event.Sent.Url).PathAndQuery });

    private static string Cut(string body) => body.Length > MostBody ? $"{body[..MostBody]}…" : body;
}
