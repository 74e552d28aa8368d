using System.Collections.Concurrent;

namespace Conformance.Suites.Checks.Promises;

/// <summary>What a contract promises of the answers of one operation. Each question is answered once and remembered. Thread-safe.</summary>
/// <param name="contract">The contract.</param>
/// <param name="operation">The operation.</param>
public sealed class OperationPromise(Contract contract, Operation operation)
{
    private readonly ConcurrentDictionary<int, AnswerPromise> _answers = new();

    /// <summary>The operation.</summary>
    public Operation Operation => operation;

    /// <summary>What is promised of answers with a status.</summary>
    public AnswerPromise For(int status) => _answers.TryGetValue(status, out var known)
        ? known
        : _answers.GetOrAdd(status, s => new AnswerPromise(operation.ResponseFor(s), s, contract.Profile.Errors));
}
