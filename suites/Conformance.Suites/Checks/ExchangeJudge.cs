using Conformance.Spec.Schemas;
using Conformance.Suites.Checks.Promises;
using Conformance.Suites.Configuration;

namespace Conformance.Suites.Checks;

/// <summary>
/// Lets checks judge exchanges as a contract's profile tells them to: severities changed or silenced, features that the target does not
/// have left alone. Thread-safe; what an operation promises is looked up once.
/// </summary>
public sealed class ExchangeJudge
{
    private readonly Contract _contract;
    private readonly SchemaSet _schemas;
    private readonly ErrorShape? _errors;
    private readonly OperationJudge?[] _operations;
    private readonly WriteOnlyProperties _writeOnly;
    private readonly IReadOnlyList<ICheck> _checks;
    private readonly bool _embeddedMock;
    private readonly Acceptances _accepted;
    private readonly IReadOnlyList<string>? _limitedScopes;

    /// <summary>Prepares nothing yet: operations are looked at when their first exchange is judged.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="schemas">Its schemas.</param>
    /// <param name="checks">The checks, in the order of their verdicts.</param>
    /// <param name="embeddedMock">True if answers come from the mock that the harness started itself.</param>
    /// <param name="accepted">Failures that are accepted, or null for none.</param>
    /// <param name="limitedScopes">The scopes of the limited credentials, or null where they are not known.</param>
    public ExchangeJudge(Contract contract, SchemaSet schemas, IReadOnlyList<ICheck> checks, bool embeddedMock = false, Acceptances? accepted = null, IReadOnlyList<string>? limitedScopes = null)
    {
        (_contract, _schemas, _checks, _embeddedMock, _accepted, _limitedScopes) = (contract, schemas, checks, embeddedMock, accepted ?? Acceptances.None, limitedScopes);
        _errors = ErrorShape.Of(contract);
        _writeOnly = new WriteOnlyProperties(schemas);
        _operations = new OperationJudge?[contract.Operations.Count];
    }

    /// <summary>The verdicts on an exchange, in the order of the checks, one for each failure.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="history">What became of the operation's other positive cases, or null where that is not known.</param>
    /// <param name="alone">How long the answer took each time when the case was sent again alone.</param>
    public IReadOnlyList<Verdict> Judge(Exchange exchange, AcceptanceHistory? history = null, IReadOnlyList<TimeSpan>? alone = null) =>
        For(exchange.Case.Operation).Judge(exchange, history, alone ?? []);

    /// <summary>The verdicts on a scenario that came to its end, of the checks that judge scenarios of its phase, one for each failure.</summary>
    public IReadOnlyList<Verdict> Judge(ScenarioRun run) => For(run.Scenario.Anchor).Judge(run);

    /// <summary>The verdicts on what was found of an operation beside its exchanges, as its profile and what is accepted weigh them; none where the check does not judge.</summary>
    internal IReadOnlyList<Verdict> Fail(Operation operation, string check, Finding finding) => For(operation).Fail(check, finding);

    /// <summary>Why the target does not have the feature that the answer speaks of, or null.</summary>
    public string? Unavailability(Exchange exchange) => For(exchange.Case.Operation).Unavailability(exchange);

    /// <summary>True if a request that keeps the contract was refused, and neither the request nor the answer tells why that may be right.</summary>
    public bool IsRefusal(Exchange exchange) =>
        exchange is { Case.Mode: Mode.Positive, Answer.Status: >= 400 } && For(exchange.Case.Operation).IsRefusal(exchange);

    /// <summary>Two threads may both make one; they are equal, and one of them stays.</summary>
    private OperationJudge For(Operation operation) => Volatile.Read(ref _operations[operation.Ordinal])
        ?? Interlocked.CompareExchange(ref _operations[operation.Ordinal], Make(operation), null)
        ?? _operations[operation.Ordinal]!;

    private OperationJudge Make(Operation operation) => new(
        new CheckContext
        {
            Contract = _contract,
            Schemas = _schemas,
            WriteOnly = _writeOnly,
            Promise = new OperationPromise(operation, _schemas, _errors),
            EmbeddedMock = _embeddedMock,
            LimitedScopes = _limitedScopes,
        },
        _checks,
        _accepted);
}
