using Conformance.Mock.Clients;
using Conformance.Model;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;

namespace Conformance.Cli.Mocking;

/// <summary>Holds what a server answered to a client against the contract, by the checks of a run.</summary>
/// <param name="contract">The contract.</param>
/// <param name="upstream">The server.</param>
internal sealed class PassageJudge(Contract contract, Uri upstream)
{
    private readonly ExchangeJudge _judge = new(contract, new SchemaSet(contract), CheckCatalogue.All);

    /// <summary>What the server broke; nothing where the contract does not have the operation.</summary>
    public IEnumerable<Failure> Judge(Passage passage) => passage.Operation is not { } operation || passage.Request.Method != operation.Method
        ? []
        : _judge.Judge(new Exchange(Case(passage, operation), Sent(passage), passage.Answer))
            .Select(v => v.Failure)
            .OfType<Failure>()
            .Where(f => f.Severity == Severity.Error);

    /// <summary>Whether what a client's ids name exists is not known: such a call may be refused. One that breaks the contract has to be.</summary>
    private static TestCase Case(Passage passage, Operation operation) => new()
    {
        Id = "passage",
        Operation = operation,
        Phase = Phase.Examples,
        Mode = passage.Violations.Count == 0 ? Mode.Positive : Mode.Negative,
        Probe = passage.Violations.Count == 0 ? Probe.Positive : Probe.Robustness,
        Reason = "a call of a client",
        Request = passage.Request,
        Sources = [new ValueSource("request", ValueOrigin.Generated, IsReference: true)],
    };

    private SentRequest Sent(Passage passage) =>
        new(passage.Request.Method, upstream.GetLeftPart(UriPartial.Authority) + passage.Request.Target, passage.Request.Headers, passage.Request.Body);
}
