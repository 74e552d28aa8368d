using System.Collections.Concurrent;
using Conformance.Spec.Schemas;

namespace Conformance.Suites.Checks.Promises;

/// <summary>What a contract promises of the answers of one operation. Each question is answered once and remembered. Thread-safe.</summary>
/// <param name="operation">The operation.</param>
/// <param name="schemas">The contract's schemas.</param>
/// <param name="errors">The profile's shape of error bodies, or null.</param>
public sealed class OperationPromise(Operation operation, SchemaSet schemas, ErrorShape? errors)
{
    private readonly ConcurrentDictionary<int, AnswerPromise> _answers = new();

    /// <summary>The operation.</summary>
    public Operation Operation => operation;

    /// <summary>What is promised of answers with a status.</summary>
    public AnswerPromise For(int status) => _answers.TryGetValue(status, out var known)
        ? known
        : _answers.GetOrAdd(status, s => new AnswerPromise(operation.ResponseFor(s), s, schemas, errors));
}
